import { test } from '@japa/runner'
import { nextOf } from '#planning/next_hour'
import type { WeekHour } from '#planning/queries/week_hours'

const hour = (id: string, start: string, end: string, state = 'confirmed', working = 'pair') =>
  ({
    id,
    state,
    working: working || null,
    starts_at: new Date(`2026-11-23T${start}:00Z`),
    ends_at: new Date(`2026-11-23T${end}:00Z`),
  }) as WeekHour

const hours = [
  hour('held', '07:00', '08:00', 'completed'),
  hour('first', '09:00', '10:00'),
  hour('second', '10:30', '11:30'),
]

const WINDOW = { opensMinutes: 15, closesMinutes: 30 }

test.group('The hour that today begins with', () => {
  test('at {now} it is {expected}')
    .with([
      { now: '07:30', expected: 'first' },
      { now: '09:59', expected: 'first' },
      { now: '10:05', expected: 'first' },
      { now: '10:15', expected: 'second' },
      { now: '10:31', expected: 'second' },
      { now: '11:59', expected: 'second' },
      { now: '12:00', expected: undefined },
    ])
    .run(({ assert }, { now, expected }) => {
      assert.equal(nextOf(hours, new Date(`2026-11-23T${now}:00Z`), WINDOW)?.id, expected)
    })

  test('one whose pair can’t plan comes first only when no other does, and never once it is over', ({
    assert,
  }) => {
    const suspended = hour('suspended', '08:00', '08:45', 'confirmed', '')
    const at = (now: string, all: WeekHour[]) =>
      nextOf(all, new Date(`2026-11-23T${now}:00Z`), WINDOW)?.id
    assert.equal(at('07:30', [suspended, ...hours]), 'first')
    assert.equal(at('07:30', [suspended]), 'suspended')
    assert.isUndefined(at('08:45', [suspended]))
  })
})
