import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { isDuring } from '#appointments/holidays'
import { weeksToPlan } from '#appointments/weeks_to_plan'
import { momentOn, occurrences, ruleOf, weekAfter, weekOf } from '#appointments/occurrences'
import {
  day,
  FIRST_DAY,
  LAST_DAY,
  minutesLater,
  rule,
  shown,
  zone,
} from '#tests/unit/appointments/series_cases'
import { ZONES } from '#tests/helpers/zones'

const RUNS = { numRuns: 3000 }
const weeksBetween = (from: string, until: string) => {
  const weeks: string[] = []
  for (let week = from; week <= until; week = weekAfter(week, 1)) weeks.push(week)
  return weeks
}

test.group('The hours of a series', () => {
  test('hold their wall time, weekday and length, one in each week, in any zone', ({ assert }) => {
    const property = fc.property(rule, fc.nat(14), (one, count) => {
      const from = weekOf(one.startsOn)
      const until = weekAfter(from, count)
      const hours = occurrences([one], weekAfter(from, -3), until)
      assert.deepEqual(
        hours.map(({ week }) => week),
        weeksBetween(from, until)
      )
      for (const [index, { startsAt, endsAt, ...hour }] of hours.entries()) {
        const expected = DateTime.fromISO(one.startsOn, { zone: 'utc' }).plus({ weeks: index })
        assert.equal(hour.day, expected.toISODate()!)
        assert.equal(endsAt.getTime() - startsAt.getTime(), one.minutes * 60_000)
        const clock = shown(startsAt, one.zone)
        const nextHour = minutesLater(hour.day, one.wallTime, 60)
        assert.include([`${hour.day}T${one.wallTime}`, nextHour], `${clock.day}T${clock.time}`)
        if (clock.time !== one.wallTime) assert.isTrue(isSkipped(hour.day, one.wallTime, one.zone))
      }
    })
    fc.assert(property, RUNS)
  })

  test('from 2026 to 2036 none is lost or doubled, in every zone', ({ assert }) => {
    const weeks = weeksBetween(weekOf(FIRST_DAY), weekOf(LAST_DAY))
    for (const each of ZONES) {
      for (const wallTime of ['00:30', '08:00', '17:00', '23:45']) {
        const one = { startsOn: FIRST_DAY, wallTime, minutes: 60, zone: each }
        const hours = occurrences([one], weeks[0], weeks.at(-1)!)
        assert.lengthOf(hours, weeks.length)
        assert.lengthOf(new Set(hours.map(({ startsAt }) => startsAt.getTime())), weeks.length)
        for (const { startsAt, day: on } of hours)
          assert.deepEqual(shown(startsAt, each), { day: on, time: wallTime })
      }
    }
  })

  test('follow the rule that was agreed on last among those that have begun', ({ assert }) => {
    const rules = fc.array(rule, { minLength: 1, maxLength: 5 })
    const property = fc.property(rules, day, fc.nat(10), (agreed, first, count) => {
      const [from, until] = [weekOf(first), weekAfter(weekOf(first), count)]
      const hours = new Map(occurrences(agreed, from, until).map((hour) => [hour.week, hour]))
      for (const week of weeksBetween(from, until)) {
        const begun = agreed.filter(({ startsOn }) => weekOf(startsOn) <= week)
        const last = begun.at(-1)
        assert.equal(ruleOf(agreed, week), last)
        assert.deepEqual(hours.get(week), last && occurrences([last], week, week)[0])
      }
    })
    fc.assert(property, RUNS)
  })

  test('that a holiday leaves out and those that remain are all of them', ({ assert }) => {
    const holidays = fc.array(
      fc.tuple(day, fc.integer({ min: 0, max: 60 })).map(([startsOn, days]) => ({
        startsOn,
        endsOn: DateTime.fromISO(startsOn, { zone: 'utc' }).plus({ days }).toISODate()!,
      })),
      { maxLength: 6 }
    )
    let found = 0
    const property = fc.property(rule, holidays, zone, (one, without, student) => {
      const from = weekOf(without[0]?.startsOn ?? one.startsOn)
      const hours = occurrences([one], from, weekAfter(from, 10))
      const left = hours.filter(({ startsAt }) => isDuring(startsAt, without, student))
      found += left.length
      for (const hour of hours) {
        const on = shown(hour.startsAt, student).day
        const inOne = without.some(({ startsOn, endsOn }) => on >= startsOn && on <= endsOn)
        assert.equal(left.includes(hour), inOne)
      }
    })
    fc.assert(property, RUNS)
    assert.isAbove(found, 500)
  })

  test('planned in any steps are the same as planned at once', ({ assert }) => {
    const steps = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 8 })
    const property = fc.property(rule, steps, fc.boolean(), (one, days, onTrial) => {
      const first = weekOf(one.startsOn)
      const series = {
        state: onTrial ? 'trial' : 'active',
        plannedWeek: weekAfter(first, -1),
        trialWeek: weekAfter(first, 3),
      }
      const made: string[] = []
      let now = DateTime.fromISO(one.startsOn, { zone: 'utc' }).minus({ days: 30 })
      for (const wait of days) {
        now = now.plus({ days: wait })
        const weeks = weeksToPlan(series, now)
        if (!weeks) continue
        made.push(...occurrences([one], weeks.from, weeks.until).map(({ week }) => week))
        series.plannedWeek = weeks.until
      }
      assert.deepEqual(made, weeksBetween(first, series.plannedWeek))
      const ahead = weekAfter(weekOf(now.toISODate()!), 8)
      const expected = [ahead, ...(onTrial ? [series.trialWeek] : [])].sort()[0]
      if (expected >= first) assert.equal(made.at(-1), expected)
      else assert.lengthOf(made, 0)
    })
    fc.assert(property, RUNS)
  })
})

/** Whether no moment of that day shows this time. */
function isSkipped(on: string, time: string, inZone: string) {
  const start = DateTime.fromISO(`${on}T${time}`, { zone: 'utc' }).toMillis()
  for (let offset = -14 * 60; offset <= 14 * 60; offset += 30) {
    const clock = shown(new Date(start - offset * 60_000), inZone)
    if (clock.day === on && clock.time === time) return false
  }
  return true
}

test.group('A wall time', () => {
  test('{0} {1} in {2} is {3}')
    .with([
      ['2027-03-28', '02:30', 'Europe/Paris', '2027-03-28T01:30:00.000Z'],
      ['2027-03-28', '01:59', 'Europe/Paris', '2027-03-28T00:59:00.000Z'],
      ['2027-10-31', '02:30', 'Europe/Paris', '2027-10-31T00:30:00.000Z'],
      ['2027-10-31', '03:00', 'Europe/Paris', '2027-10-31T02:00:00.000Z'],
      ['2027-03-14', '02:15', 'America/Miquelon', '2027-03-14T05:15:00.000Z'],
      ['2027-03-28', '02:30', 'Indian/Reunion', '2027-03-27T22:30:00.000Z'],
      ['2027-03-28', '17:00', 'Pacific/Marquesas', '2027-03-29T02:30:00.000Z'],
    ] as const)
    .run(({ assert }, [on, time, inZone, expected]) => {
      assert.equal(momentOn(on, time, inZone).toISOString(), expected)
    })
})
