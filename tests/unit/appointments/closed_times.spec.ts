import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { fullWeeks } from '#appointments/full_weeks'
import { closedTimes } from '#appointments/closed_times'
import { readSlots, type SlotRules } from '#appointments/wanted_slots'
import { browserCode } from '#tests/helpers/browser_code'

const { whyClosed } = await browserCode('features/planning/calendar/closed')

const ZONES = ['Europe/Paris', 'Indian/Reunion', 'America/Miquelon', 'Pacific/Noumea']
const QUARTERS = 4 * 24 * 21

/** Three weeks around a change of clocks or not, and what the team and the pair have planned in them. */
const cases = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    first: fc.constantFrom('2026-03-20', '2026-10-12', '2026-11-23', '2027-03-08'),
    noticeHours: fc.nat(48),
    perWeek: fc.integer({ min: 1, max: 4 }),
    wakes: fc.integer({ min: 0, max: 10 }),
    awake: fc.integer({ min: 4, max: 13 }),
    hours: fc.array(fc.tuple(fc.nat(QUARTERS), fc.integer({ min: 1, max: 16 })), { maxLength: 6 }),
    start: fc.nat(QUARTERS - 16),
    beside: fc.option(fc.integer({ min: 0, max: 8 })),
    minutes: fc.constantFrom(15, 30, 60, 90, 240),
  })
  .map(({ first, hours, start, beside, wakes, awake, ...rest }) => {
    const midnight = DateTime.fromISO(first, { zone: 'utc' })
    const at = (quarters: number) => midnight.plus({ minutes: quarters * 15 })
    const clock = (hour: number) => `${String(hour).padStart(2, '0')}:30`
    return {
      ...rest,
      range: { from: midnight.toJSDate(), until: at(QUARTERS).toJSDate() },
      // A moment between two quarters of an hour, so that none is passed to the very millisecond.
      now: midnight.plus({ days: 3, minutes: 7 }),
      waking: { starts: clock(wakes), ends: clock(wakes + awake), zone: rest.zone },
      hours: hours.map(([quarter, length], place) => ({
        id: `hour ${place}`,
        from: at(quarter).toJSDate(),
        until: at(quarter + length).toJSDate(),
      })),
      // Often beside or within an hour of the pair, which chance alone seldom meets.
      startsAt: at(
        beside !== null && hours[0] ? Math.min(hours[0][0] + beside, QUARTERS - 16) : start
      ) as DateTime<true>,
    }
  })

test.group('When nothing may be proposed', () => {
  test('is when a slot would be refused, and for the same reason, whichever hour is moved', ({
    assert,
  }) => {
    const said = new Map<string, number>()
    const property = fc.property(cases, (each) => {
      const { hours, perWeek, zone, startsAt, minutes, range } = each
      const judged = (full: SlotRules['full']) => {
        const read = readSlots([{ field: 'time', startsAt }], minutes, { ...each, full })
        return read.ok ? null : read.reason
      }
      const overlaps = (others: typeof hours) =>
        others.some(({ from, until }) => from < endsAt && startsAt.toJSDate() < until)
      const endsAt = startsAt.plus({ minutes }).toJSDate()
      const closed = closedTimes({ ...each, full: fullWeeks(hours, perWeek, zone) }, hours, range)

      for (const moved of [undefined, ...hours.map(({ id }) => id)]) {
        const others = hours.filter(({ id }) => id !== moved)
        const expected =
          judged(fullWeeks(others, perWeek, zone)) ?? (overlaps(others) ? 'overlaps' : null)
        const why = whyClosed(closed, startsAt.toMillis(), endsAt.getTime(), moved)
        assert.equal(why, expected)
        said.set(String(why), (said.get(String(why)) ?? 0) + 1)
      }
    })
    fc.assert(property, { numRuns: 3000, seed: 5 })
    const reasons = ['null', 'slot_passed', 'too_soon', 'outside_waking', 'week_full', 'overlaps']
    for (const reason of reasons) assert.isAbove(said.get(reason) ?? 0, 50, reason)
  })

  test('begins once more a year ahead', ({ assert }) => {
    const now = DateTime.fromISO('2026-11-23T09:00:00Z')
    const waking = { starts: '08:00', ends: '20:30', zone: 'Europe/Paris' }
    const range = {
      from: new Date('2027-11-23T00:00:00Z'),
      until: new Date('2027-11-25T00:00:00Z'),
    }
    const closed = closedTimes({ now, noticeHours: 12, waking, full: [] }, [], range)
    const why = (start: string) => {
      const from = Date.parse(start)
      return whyClosed(closed, from, from + 3_600_000)
    }
    assert.equal(why('2027-11-24T10:00:00Z'), 'too_far')
    assert.isNull(why('2027-11-23T08:00:00Z'))
  })
})
