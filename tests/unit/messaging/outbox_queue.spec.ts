import fc from 'fast-check'
import { test } from '@japa/runner'
import { device, settled, written } from '#tests/unit/messaging/outbox_device'

test.group('The outbox of a device', () => {
  test('a message is kept before it goes, and forgotten once it arrived', async ({ assert }) => {
    const { tab, sent, rows, states } = device()
    const { queue, told, go } = tab({ held: true })
    const sending = queue.send(written('one'))
    await settled()
    assert.deepEqual(states(), ['one waiting'])
    go()
    await sending
    assert.deepEqual(sent, ['one'])
    assert.equal(rows.size, 0)
    assert.deepEqual(told, ['one sending', 'one sending', 'one arrived'])
  })

  test('what waits holds back the later ones of its conversation, and no other', async ({
    assert,
  }) => {
    const { tab, sent, answers, states } = device()
    const { queue, told } = tab()
    answers.set('one', 'lost')
    await queue.send(written('one', 1))
    await queue.send(written('two', 2))
    await queue.send(written('elsewhere', 3, 'team'))
    assert.notInclude(sent, 'two')
    assert.include(sent, 'elsewhere')
    assert.deepEqual(states(), ['one waiting', 'two waiting'])
    assert.equal(told.filter((one) => one.startsWith('two')).at(-1), 'two waiting')

    answers.clear()
    sent.length = 0
    await queue.wake()
    assert.deepEqual(sent, ['one', 'two'])
  })

  test('what goes slowly holds back only its own conversation, in every tab', async ({
    assert,
  }) => {
    const { tab, sent, stand, states } = device()
    const [one, two] = [tab(), tab()]
    stand('large')
    void one.queue.send(written('large', 1))
    await settled()
    void one.queue.send(written('elsewhere', 2, 'team'))
    await settled()
    void two.queue.send(written('again', 3, 'team'))
    await settled()
    void one.queue.send(written('behind', 4))
    await settled()
    assert.deepEqual(sent, ['large', 'elsewhere', 'again'])
    assert.deepEqual(states(), ['large waiting', 'behind waiting'])
  })

  test('what is given up stops at once, also when another tab says so', async ({ assert }) => {
    const { tab, stopped, stand } = device()
    const { queue } = tab()
    stand('one')
    stand('two')
    void queue.send(written('one'))
    void queue.send(written('two', 1, 'team'))
    await settled()
    await queue.drop('pair', 'one')
    queue.hear({ kind: 'dropped', conversationId: 'team', clientId: 'two' })
    assert.deepEqual(stopped, ['one', 'two'])
  })

  test('what is refused keeps its sentence, holds nothing back, and goes when tried again', async ({
    assert,
  }) => {
    const { tab, sent, answers, rows } = device()
    const { queue } = tab()
    answers.set('one', 'refused')
    await queue.send(written('one', 1))
    await queue.send(written('two', 2))
    assert.deepEqual(sent, ['one', 'two'])
    const [kept] = await queue.kept('pair')
    assert.containsSubset(kept, { clientId: 'one', state: 'failed', reason: 'Refusé' })
    await queue.wake()
    assert.deepEqual(sent, ['one', 'two'])

    answers.clear()
    await queue.send({ conversationId: 'pair', outgoing: { ...kept, explanation: 'Pourquoi' } })
    assert.deepEqual(sent, ['one', 'two', 'one'])
    assert.equal(rows.size, 0)
  })

  test('what was given up while it was on its way does not come back', async ({ assert }) => {
    const { tab, rows, network } = device()
    const { queue, told, go } = tab({ held: true })
    network('lost')
    const sending = queue.send(written('one'))
    await settled()
    await queue.drop('pair', 'one')
    go()
    await sending
    assert.equal(rows.size, 0)
    assert.equal(told.at(-1), 'one dropped')
  })

  test('it tries again later each time, and at once when it is woken', async ({ assert }) => {
    const { tab, sent, network } = device()
    const { queue, waits, elapse, isWaiting } = tab()
    network('lost')
    await queue.send(written('one'))
    for (let times = 0; times < 6; times++) {
      elapse()
      await settled()
    }
    assert.deepEqual(waits, [2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000])
    await queue.wake()
    assert.equal(waits.at(-1), 2_000)
    network('arrives')
    await queue.wake()
    assert.lengthOf(sent, 9)
    assert.isFalse(isWaiting())
  })

  test('what is too much at once goes on when the server said, and says so as a whole', async ({
    assert,
  }) => {
    const { tab, sent, network, rows } = device()
    const { queue, waits, reasons, elapse } = tab()
    network('too_much')
    await queue.send(written('one', 1))
    await queue.send(written('two', 2))
    assert.deepEqual(
      [...reasons],
      [
        ['one', 'Trop vite'],
        ['two', 'Trop vite'],
      ]
    )
    assert.deepEqual(waits, [41_000, 41_000])
    network('arrives')
    sent.length = 0
    elapse()
    await settled()
    assert.deepEqual(sent, ['one', 'two'])
    assert.equal(rows.size, 0)
  })

  test('two tabs send each message once', async ({ assert }) => {
    const { tab, sent } = device()
    const [one, two] = [tab(), tab()]
    await Promise.all([
      one.queue.send(written('one', 1)),
      two.queue.send(written('two', 2)),
      one.queue.wake(),
      two.queue.wake(),
    ])
    assert.deepEqual(sent.toSorted(), ['one', 'two'])
  })

  test('what a closed tab left is sent by another one, which heard of it', async ({ assert }) => {
    const { tab, sent, rows, closeHolder } = device()
    const [closed, other] = [tab({ held: true }), tab()]
    void closed.queue.send(written('one'))
    await settled()
    const outgoing = { ...written('one').outgoing, state: 'sending' }
    other.queue.hear({ kind: 'kept', conversationId: 'pair', outgoing })
    assert.deepEqual(other.waits, [2_000])
    closeHolder()
    other.elapse()
    await settled()
    assert.deepEqual(sent, ['one', 'one'])
    assert.equal(rows.size, 0)
  })

  test('whatever the network did, each conversation arrives whole and in its order', () => {
    const sends = fc.array(fc.record({ lost: fc.boolean(), team: fc.boolean() }), { maxLength: 8 })
    return fc.assert(
      fc.asyncProperty(sends, async (list) => {
        const { tab, sent, answers, network, rows } = device()
        const tabs = [tab(), tab()]
        for (const [index, { lost, team }] of list.entries()) {
          network(lost ? 'lost' : 'arrives')
          await tabs[index % 2].queue.send(written(`${index}`, index, team ? 'team' : 'pair'))
        }
        const left = [...rows.values()]
        sent.length = 0
        network('arrives')
        answers.clear()
        await Promise.all(tabs.map(({ queue }) => queue.wake()))
        const idsOf = (place: string) =>
          left.filter((one) => one.conversationId === place).map((one) => one.outgoing.clientId)
        const inOrder = (ids: string[]) =>
          sent.filter((id) => ids.includes(id)).join() === ids.join()
        return rows.size === 0 && inOrder(idsOf('pair')) && inOrder(idsOf('team'))
      })
    )
  })
})
