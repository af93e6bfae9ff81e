import fc from 'fast-check'
import { test } from '@japa/runner'
import { isJoinable, joinTimes } from '#appointments/join_window'

const MINUTE = 60_000

const hours = fc
  .record({
    start: fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2036, 11) }),
    minutes: fc.integer({ min: 15, max: 240 }),
  })
  .map(({ start, minutes }) => ({
    startsAt: new Date(start),
    endsAt: new Date(start + minutes * MINUTE),
  }))
const windows = fc.record({
  opensMinutes: fc.integer({ min: 0, max: 60 }),
  closesMinutes: fc.integer({ min: 0, max: 120 }),
})
const MANY = { numRuns: 3000 }

test.group('When the door of an hour is open', () => {
  test('at each moment between its two times, and at no other', ({ assert }) => {
    const moment = fc.integer({ min: -300, max: 600 })
    fc.assert(
      fc.property(hours, windows, moment, (hour, window, minutes) => {
        const now = new Date(hour.startsAt.getTime() + minutes * MINUTE)
        const length = (hour.endsAt.getTime() - hour.startsAt.getTime()) / MINUTE
        const expected = -window.opensMinutes <= minutes && minutes < length + window.closesMinutes
        assert.equal(isJoinable(hour, now, window), expected)
      }),
      MANY
    )
  })

  test('during the whole hour, whatever the team set', ({ assert }) => {
    fc.assert(
      fc.property(
        hours,
        windows,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (hour, window, part) => {
          const [from, until] = [hour.startsAt.getTime(), hour.endsAt.getTime()]
          assert.isTrue(isJoinable(hour, new Date(from + (until - from) * part), window))
        }
      ),
      MANY
    )
  })

  test('it opens in the first millisecond, and is closed in the last', ({ assert }) => {
    fc.assert(
      fc.property(hours, windows, (hour, window) => {
        const { opensAt, closesAt } = joinTimes(hour, window)
        const at = (moment: Date, by: number) => new Date(moment.getTime() + by)
        assert.deepEqual(
          [at(opensAt, -1), opensAt, at(closesAt, -1), closesAt].map((now) =>
            isJoinable(hour, now, window)
          ),
          [false, true, true, false]
        )
      }),
      MANY
    )
  })
})
