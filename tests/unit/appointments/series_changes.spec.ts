import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { rule } from '#tests/unit/appointments/series_cases'
import { weeksToPlan } from '#appointments/weeks_to_plan'
import { hoursToChange } from '#appointments/hours_to_change'
import { firstWeekOf, occurrences, weekAfter, weekOf, type Rule } from '#appointments/occurrences'

type Hour = { week: string; startsAt: Date; leftOut: string | null }

/** Rules are on times that five minutes divide: no rule puts an hour where this moves it. */
const MOVED_BY = 37 * 60_000

const leaving = fc.record({ what: fc.constantFrom('left_out', 'skipped'), nth: fc.nat(12) })
const moving = fc.record({ what: fc.constant('moved' as const), nth: fc.nat(12) })
const waiting = fc.record({
  what: fc.constant('wait' as const),
  days: fc.integer({ min: 1, max: 40 }),
})
const changing = fc.record({
  what: fc.constant('change' as const),
  days: fc.integer({ min: 2, max: 90 }),
  to: rule,
  /** Which of the hours that change places is left out there, if there are as many. */
  leavesOut: fc.nat(12),
})
const happenings = fc.array(fc.oneof(leaving, moving, waiting, changing), { maxLength: 4 })

/** Each has a change after an hour that was left out, or skipped by the two. */
const lives = fc
  .tuple(happenings, leaving, waiting, changing, happenings)
  .map(([before, ...rest]) => [...before, ...rest.flat()])

/** A series on the database's terms: one hour for each week, and what actions read and write of it. */
class Kept {
  hours = new Map<string, Hour>()
  rules: Rule[]
  plannedWeek: string
  now: DateTime

  constructor(first: Rule) {
    this.rules = [first]
    this.plannedWeek = weekAfter(weekOf(first.startsOn), -1)
    this.now = DateTime.fromISO(first.startsOn, { zone: 'utc' }).minus({ days: 30 })
    this.plan()
  }

  toCome = () => [...this.hours.values()].filter(({ startsAt }) => startsAt > this.now.toJSDate())

  happens(one: { what: string; nth?: number; days?: number; to?: Rule; leavesOut?: number }) {
    if (one.what === 'wait') {
      this.now = this.now.plus({ days: one.days })
      return this.plan()
    }
    if (one.what === 'change') {
      const startsOn = this.now.plus({ days: one.days }).toISODate()!
      return this.change({ ...one.to!, startsOn }, one.leavesOut!)
    }
    const hour = this.toCome()[one.nth!]
    if (!hour || hour.leftOut !== null) return
    if (one.what === 'moved') hour.startsAt = new Date(hour.startsAt.getTime() + MOVED_BY)
    else hour.leftOut = one.what
  }

  plan() {
    const { plannedWeek, now } = this
    const weeks = weeksToPlan({ state: 'active', plannedWeek, trialWeek: plannedWeek }, now)
    if (!weeks) return
    for (const { week, startsAt } of occurrences(this.rules, weeks.from, weeks.until))
      if (!this.hours.has(week)) this.hours.set(week, { week, startsAt, leftOut: null })
    this.plannedWeek = weeks.until
  }

  change(to: Rule, leavesOut: number) {
    const before = this.rules
    const first = weekOf(to.startsOn)
    this.rules = [...before, to]
    const known = [...this.hours.values()].filter(
      ({ week, startsAt, leftOut }) =>
        week >= first &&
        (leftOut === null ? startsAt > this.now.toJSDate() : leftOut === 'left_out')
    )
    for (const [place, { hour, to: there }] of hoursToChange(known, before, this.rules).entries()) {
      hour.startsAt = there.startsAt
      hour.leftOut = place === leavesOut ? 'left_out' : null
    }
    if (first >= firstWeekOf(before)) return
    this.plannedWeek = weekAfter(first, -1)
    this.plan()
  }
}

const isMoved = ({ startsAt }: Hour) => startsAt.getTime() % (5 * 60_000) !== 0
const copyOf = (hours: Map<string, Hour>) =>
  new Map([...hours].map(([week, hour]) => [week, { ...hour }]))

test.group('A series that changes', () => {
  test('loses no week and doubles none, wherever hours were left out, skipped or moved before', ({
    assert,
  }) => {
    const property = fc.property(rule, lives, (one, life) => {
      const series = new Kept(one)
      for (const happening of life) {
        const before = copyOf(series.hours)
        series.happens(happening)
        const { hours, rules, plannedWeek, now } = series

        const weeks: string[] = []
        for (let week = firstWeekOf(rules); week <= plannedWeek; week = weekAfter(week, 1))
          weeks.push(week)
        assert.deepEqual([...hours.keys()].sort(), weeks)

        for (const hour of hours.values()) {
          const was = before.get(hour.week)
          const stays =
            was && (was.startsAt <= now.toJSDate() || isMoved(was) || was.leftOut === 'skipped')
          if (stays && happening.what === 'change' && was.leftOut !== 'left_out')
            assert.deepEqual(hour, was)
          const follows =
            hour.startsAt > now.toJSDate() && !isMoved(hour) && hour.leftOut !== 'skipped'
          if (follows && happening.what === 'change')
            assert.deepEqual(hour.startsAt, occurrences(rules, hour.week, hour.week)[0].startsAt)
        }
      }
    })
    fc.assert(property, { numRuns: 2000 })
  })
})
