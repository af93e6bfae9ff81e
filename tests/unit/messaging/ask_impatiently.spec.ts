import { test } from '@japa/runner'
import { browserCode } from '#tests/helpers/browser_code'

const { askImpatiently, PATIENCE } = await browserCode('lib/live/ask_impatiently')
const { SIGN_WITHIN } = await browserCode('lib/live/live_connection')

/** Within so many milliseconds a page is to be as if nothing had happened. */
const HEALED = 5_000

const timeout = () => new DOMException('too long', 'TimeoutError')

/** Asks with answers that the test gives, and a clock that stands. */
function asking(...answers: (string | Error)[]) {
  const patience: number[] = []
  let due: (() => void) | null = null
  let doubts = 0
  const schedule = (callback: () => void, milliseconds: number) => {
    patience.push(milliseconds)
    due = callback
    return () => void (due = null)
  }
  const ask = async (within: number) => {
    patience.push(within)
    const answer = answers.shift()!
    if (typeof answer === 'string') return answer
    due?.()
    throw answer
  }
  const answer = askImpatiently(ask, () => doubts++, schedule)
  return { answer, patience, isCalm: () => due === null, doubts: () => doubts }
}

test.group('A question on a network that may be frozen', () => {
  test('that is answered leaves the stream alone', async ({ assert }) => {
    const asked = asking('arrived')
    assert.equal(await asked.answer, 'arrived')
    assert.deepEqual(asked.patience, [PATIENCE.doubt, PATIENCE.first])
    assert.isTrue(asked.isCalm())
    assert.equal(asked.doubts(), 0)
  })

  test('without an answer doubts the stream before it is asked once more', async ({ assert }) => {
    const asked = asking(timeout(), 'arrived')
    assert.equal(await asked.answer, 'arrived')
    assert.deepEqual(asked.patience, [PATIENCE.doubt, PATIENCE.first, PATIENCE.last])
    assert.equal(asked.doubts(), 1)
    assert.isBelow(PATIENCE.first, HEALED)
    assert.isBelow(PATIENCE.doubt + SIGN_WITHIN, HEALED)
    assert.isTrue(asked.isCalm())
  })

  test('that is refused, or not heard twice, says so', async ({ assert }) => {
    const refused = Object.assign(new Error('refused'), { status: 409 })
    await assert.rejects(() => asking(refused).answer, 'refused')
    const asked = asking(timeout(), timeout())
    await assert.rejects(() => asked.answer, 'too long')
    assert.isTrue(asked.isCalm())
  })
})
