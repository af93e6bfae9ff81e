import { test } from '@japa/runner'
import { MOST_ITEMS, planOf } from '#homework/plan'

const NOW = new Date('2026-11-24T12:00:00Z')
const day = (days: number) => new Date(NOW.getTime() + days * 86_400_000)
const work = (id: string, days: number, blocked = false) => ({
  id,
  title: id,
  blocked,
  dueAt: day(days),
})
const pin = (position: number) => ({
  conversationId: 'c',
  messageId: `m${position}`,
  position,
  words: `Mot ${position}`,
})

test.group('The plan of the next hour', () => {
  test('begins with what is blocked, then what is late, then what is pinned', ({ assert }) => {
    const homework = [work('late', -1), work('stuck', 3, true), work('older', -4), work('soon', 2)]
    const plan = planOf({ homework, pins: [pin(7)] }, NOW)
    assert.deepEqual(
      plan.map(({ kind, title }) => [kind, title]),
      [
        ['blocked', 'stuck'],
        ['late', 'older'],
        ['late', 'late'],
        ['pinned', 'Mot 7'],
      ]
    )
    assert.equal(plan[3].path, '/messages/c?at=7#message-m7')
  })

  test('names what is blocked and late once', ({ assert }) => {
    const plan = planOf({ homework: [work('both', -2, true)], pins: [] }, NOW)
    assert.deepEqual(plan, [{ kind: 'blocked', title: 'both', path: '/homework/both' }])
  })

  test('holds what fits in an hour', ({ assert }) => {
    const homework = Array.from({ length: 20 }, (_, index) => work(`${index}`, -index - 1))
    assert.lengthOf(planOf({ homework, pins: [1, 2, 3, 4].map(pin) }, NOW), MOST_ITEMS)
    assert.lengthOf(planOf({ homework: [], pins: [1, 2, 3, 4].map(pin) }, NOW), 3)
    assert.deepEqual(planOf({ homework: [], pins: [] }, NOW), [])
  })
})
