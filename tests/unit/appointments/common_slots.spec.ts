import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { isAway } from '#profiles/absences'
import { joined } from '#profiles/availability'
import { commonSlots, type Wish } from '#appointments/common_slots'
import { ZONES } from '#tests/helpers/zones'

const MINUTE = 60_000
const HALF_HOUR = 30 * MINUTE

const windows = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.nat(40), fc.integer({ min: 4, max: 40 })), {
    minLength: 4,
    maxLength: 14,
  })
  .map((all) =>
    joined(
      all.map(([weekday, start, halfHours]) => ({
        weekday,
        startsMinute: start * 30,
        endsMinute: Math.min(48, start + halfHours) * 30,
      }))
    )
  )

const day = fc.integer({ min: 0, max: 3652 }).map((days) => DateTime.utc(2026, 1, 1).plus({ days }))

/** Around the nights on which clocks in Paris and in Miquelon change, more often than by chance. */
const start = fc.oneof(
  day,
  fc
    .constantFrom('2026-03-28', '2026-10-24', '2027-03-13', '2026-10-31', '2030-03-30')
    .map((date) => DateTime.fromISO(date, { zone: 'utc' }))
)

const person = fc.record({
  zone: fc.constantFrom(...ZONES),
  windows,
  absences: fc.array(
    fc.nat(6).map((days) => ({ days })),
    { maxLength: 2 }
  ),
})

const wishes = fc
  .record({
    people: fc.tuple(person, person),
    first: start,
    days: fc.integer({ min: 1, max: 7 }),
    minutes: fc.constantFrom(15, 30, 45, 60, 90, 240),
    wakes: fc.integer({ min: 0, max: 12 }),
    awake: fc.integer({ min: 4, max: 11 }),
    taken: fc.array(fc.tuple(fc.nat(7 * 96), fc.integer({ min: 1, max: 16 })), { maxLength: 6 }),
  })
  .map(({ people, first, days, minutes, wakes, awake, taken }): Wish => {
    const at = (quarters: number) => first.plus({ minutes: quarters * 15 }).toJSDate()
    const [student, tutor] = people.map(({ zone, windows: week, absences }) => ({
      zone,
      windows: week,
      absences: absences.map((absence) => {
        const away = first.plus(absence).toISODate()!
        return { startsOn: away, endsOn: away }
      }),
    }))
    const hour = (count: number) => `${String(count).padStart(2, '0')}:30`
    return {
      people: [student, tutor],
      waking: {
        starts: hour(wakes),
        ends: hour(wakes + awake),
        zone: student.zone,
      },
      taken: taken.map(([from, length]) => ({ from: at(from), until: at(from + length) })),
      from: at(1),
      until: first.plus({ days }).toJSDate(),
      minutes,
    }
  })

/** The same question asked of one minute alone, on each clock. */
function suits({ people, waking, taken }: Wish, at: number) {
  const suitsPerson = ({ zone, windows: week, absences }: Wish['people'][number]) => {
    const moment = DateTime.fromMillis(at, { zone })
    const minute = moment.hour * 60 + moment.minute
    return (
      !isAway(absences, moment.toISODate()!) &&
      week.some(
        (each) =>
          each.weekday === moment.weekday && each.startsMinute <= minute && minute < each.endsMinute
      )
    )
  }
  const shown = DateTime.fromMillis(at, { zone: waking.zone }).toFormat('HH:mm')
  return (
    people.every(suitsPerson) &&
    waking.starts <= shown &&
    shown < waking.ends &&
    !taken.some(({ from, until }) => from.getTime() <= at && at < until.getTime())
  )
}

/** Windows, waking hours and what is taken all begin and end at a quarter of an hour, so nothing changes within one. */
function suitsThroughout(wish: Wish, begin: number) {
  const end = begin + wish.minutes * MINUTE
  if (begin < wish.from.getTime() || end > wish.until.getTime()) return false
  for (let at = begin; at < end; at += 15 * MINUTE) if (!suits(wish, at)) return false
  return true
}

test.group('Slots that suit both', () => {
  test('are exactly the half-hours from which every minute suits, on both clocks', ({ assert }) => {
    let found = 0
    const property = fc.property(wishes, (wish) => {
      const slots = commonSlots(wish)
      found += slots.length
      const expected: number[] = []
      const first = Math.ceil(wish.from.getTime() / HALF_HOUR) * HALF_HOUR
      for (let at = first; at < wish.until.getTime(); at += HALF_HOUR)
        if (suitsThroughout(wish, at)) expected.push(at)
      assert.deepEqual(
        slots.map(({ from }) => from.getTime()),
        expected
      )
      for (const { from, until } of slots)
        assert.equal(until.getTime() - from.getTime(), wish.minutes * MINUTE)
    })
    fc.assert(property, { numRuns: 1000 })
    assert.isAbove(found, 1000)
  })

  test('follow both clocks over the night on which one of them changes', ({ assert }) => {
    const afternoon = (from: number, until: number) =>
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
        weekday,
        startsMinute: from * 60,
        endsMinute: until * 60,
      }))
    const slots = commonSlots({
      people: [
        { zone: 'Indian/Reunion', absences: [], windows: afternoon(16, 19) },
        { zone: 'Europe/Paris', absences: [], windows: afternoon(14, 16) },
      ],
      waking: { starts: '08:00', ends: '20:30', zone: 'Indian/Reunion' },
      taken: [],
      from: new Date('2026-10-24T00:00:00Z'),
      until: new Date('2026-10-26T00:00:00Z'),
      minutes: 120,
    })
    // In summer 14:00 in Paris is 16:00 in La Réunion; in winter it is 17:00.
    assert.deepEqual(
      slots.map(({ from }) => from.toISOString()),
      ['2026-10-24T12:00:00.000Z', '2026-10-25T13:00:00.000Z']
    )
  })
})
