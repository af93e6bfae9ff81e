import { test } from '@japa/runner'
import { detect } from '#safeguarding/detector/detect'
import { KINDS } from '#safeguarding/detector/kinds'
import { shippedRules } from '#tests/helpers/detector'
import { labelledMessages, type Labelled } from '#tests/helpers/labelled_messages'

const RECALL = 0.95
const PRECISION = 0.97

/** Which kinds were found in which list of messages. */
function confusion(judged: (Labelled & { found: string[] })[]) {
  const rows = [...KINDS, 'none'].map((kind) => {
    const own = judged.filter((one) => one.kind === kind)
    const counts = [...KINDS, 'none'].map((column) => [
      column,
      own.filter(({ found }) => (column === 'none' ? found.length === 0 : found.includes(column)))
        .length,
    ])
    return [kind, { messages: own.length, ...Object.fromEntries(counts) }]
  })
  return Object.fromEntries(rows)
}

test.group('The detector on the labelled messages', () => {
  for (const [name, heldOut] of [
    ['it was tuned with', false],
    ['that were held out', true],
  ] as const) {
    test(`meets recall and precision on those ${name}`, async ({ assert }) => {
      const rules = await shippedRules()
      const messages = (await labelledMessages()).filter((one) => one.heldOut === heldOut)
      const judged = messages.map((one) => {
        const found = [...new Set(detect(one.text, rules).map(({ kind }) => kind as string))]
        return { ...one, found }
      })
      const positive = judged.filter(({ kind }) => kind !== 'none')
      const flagged = judged.filter(({ found }) => found.length > 0)
      const right = flagged.filter(({ kind }) => kind !== 'none')
      console.table(confusion(judged))
      assert.isAtLeast(right.length / positive.length, RECALL)
      assert.isAtLeast(right.length / flagged.length, PRECISION)
    })
  }

  test('that were found in use are each judged rightly', async ({ assert }) => {
    const rules = await shippedRules()
    const found = (await labelledMessages()).filter(({ inUse }) => inUse)
    const wrong = found.filter(
      ({ text, kind }) => detect(text, rules).length > 0 !== (kind !== 'none')
    )
    assert.isAtLeast(found.length, 90)
    assert.deepEqual(
      wrong.map(({ text }) => text),
      []
    )
  })

  test('are at least three hundred of each', async ({ assert }) => {
    const messages = await labelledMessages()
    const none = messages.filter(({ kind }) => kind === 'none')
    assert.isAtLeast(none.length, 300)
    assert.isAtLeast(messages.length - none.length, 300)
  })
})
