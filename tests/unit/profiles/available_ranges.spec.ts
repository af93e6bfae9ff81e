import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { isAway } from '#profiles/absences'
import { commonRanges } from '#profiles/ranges'
import { availableRanges } from '#profiles/available_ranges'
import { joined, type Window } from '#profiles/availability'
import { ZONES } from '#tests/helpers/zones'

// Clocks that change at midnight, and by half an hour.
const ANYWHERE = [...ZONES, 'America/Havana', 'Australia/Lord_Howe']

const HALF_HOUR = 30 * 60_000

const windows = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.nat(47), fc.integer({ min: 1, max: 48 })), {
    maxLength: 12,
  })
  .map((all) =>
    joined(
      all
        .filter(([, from, until]) => from < until)
        .map(([weekday, from, until]) => ({
          weekday,
          startsMinute: from * 30,
          endsMinute: until * 30,
        }))
    )
  )

const day = fc.integer({ min: 0, max: 730 }).map((days) => DateTime.utc(2026, 1, 1).plus({ days }))

const absences = fc.array(
  fc.tuple(day, fc.nat(9)).map(([from, days]) => ({
    startsOn: from.toISODate()!,
    endsOn: from.plus({ days }).toISODate()!,
  })),
  { maxLength: 4 }
)

/** The same question asked of one moment alone, on the clock of the person. */
function isAvailable(week: Window[], away: Parameters<typeof isAway>[0], zone: string, at: number) {
  const moment = DateTime.fromMillis(at, { zone })
  if (isAway(away, moment.toISODate()!)) return false
  const now = moment.hour * 60 + moment.minute
  return week.some(
    (each) => each.weekday === moment.weekday && each.startsMinute <= now && now < each.endsMinute
  )
}

const iso = (ranges: { from: Date; until: Date }[]) =>
  ranges.map(({ from, until }) => `${from.toISOString()} ${until.toISOString()}`)

const paris = (week: Window[], from: string, until: string) =>
  iso(availableRanges(week, [], 'Europe/Paris', new Date(from), new Date(until)))

test.group('When somebody is available', () => {
  test('is what the clock of that zone says at each moment', ({ assert }) => {
    const property = fc.property(
      fc.constantFrom(...ANYWHERE),
      windows,
      absences,
      day,
      fc.integer({ min: 1, max: 6 * 48 }),
      (zone, week, away, first, halfHours) => {
        const start = first.toMillis()
        const until = start + halfHours * HALF_HOUR
        const ranges = availableRanges(week, away, zone, new Date(start), new Date(until))
        for (let at = start; at < until; at += HALF_HOUR / 2) {
          const within = ranges.some(
            (range) => range.from.getTime() <= at && at < range.until.getTime()
          )
          assert.equal(within, isAvailable(week, away, zone, at), `${zone} ${new Date(at)}`)
        }
        // In order, apart, and within what was asked.
        ranges.forEach(({ from, until: end }, index) => {
          assert.isBelow(from.getTime(), end.getTime())
          assert.isAtLeast(from.getTime(), ranges[index - 1]?.until.getTime() ?? start)
          assert.isAtMost(end.getTime(), until)
        })
      }
    )
    fc.assert(property, { numRuns: 80 })
  })

  test('knows hours that the clock skips and hours that it shows twice', ({ assert }) => {
    const night = [{ weekday: 7, startsMinute: 90, endsMinute: 210 }]
    assert.deepEqual(paris(night, '2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z'), [
      '2026-03-29T00:30:00.000Z 2026-03-29T01:30:00.000Z',
    ])
    assert.deepEqual(paris(night, '2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z'), [
      '2026-10-24T23:30:00.000Z 2026-10-25T02:30:00.000Z',
    ])
    const skipped = [{ weekday: 7, startsMinute: 120, endsMinute: 180 }]
    assert.isEmpty(paris(skipped, '2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z'))
    assert.deepEqual(paris(skipped, '2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z'), [
      '2026-10-25T00:00:00.000Z 2026-10-25T02:00:00.000Z',
    ])
  })

  test('goes on over midnight, and stops for an absence', ({ assert }) => {
    const week = [
      { weekday: 5, startsMinute: 22 * 60, endsMinute: 1440 },
      { weekday: 6, startsMinute: 0, endsMinute: 120 },
    ]
    const from = new Date('2026-11-27T00:00:00Z')
    const until = new Date('2026-11-29T00:00:00Z')
    const on = (startsOn: string) => [{ startsOn, endsOn: startsOn }]
    assert.deepEqual(iso(availableRanges(week, [], 'Indian/Reunion', from, until)), [
      '2026-11-27T18:00:00.000Z 2026-11-27T22:00:00.000Z',
    ])
    assert.deepEqual(iso(availableRanges(week, on('2026-11-28'), 'Indian/Reunion', from, until)), [
      '2026-11-27T18:00:00.000Z 2026-11-27T20:00:00.000Z',
    ])
  })

  test('of both is what lies in both', ({ assert }) => {
    const range = (from: number, until: number) => ({
      from: new Date(from),
      until: new Date(until),
    })
    assert.deepEqual(commonRanges([range(0, 5), range(7, 9)], [range(3, 8)]), [
      range(3, 5),
      range(7, 8),
    ])
    assert.isEmpty(commonRanges([range(0, 5)], [range(5, 6)]))
  })
})
