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
  /** Often within the present week, whose hour may be over. */
  days: fc.oneof(fc.integer({ min: 2, max: 90 }), fc.integer({ min: 1, max: 5 })),
  to: rule,
  /** Which of the hours that change places is left out there, if there are as many. */
  leavesOut: fc.nat(12),
})
const happenings = fc.array(fc.oneof(leaving, moving, waiting, changing), { maxLength: 4 })

/** Each has a change after an hour that was left out, or skipped by the two. */
const lives = fc
  .tuple(happenings, leaving, waiting, changing, happenings)
  .map(([before, ...rest]) => [...before, ...rest.flat()])

/** A series on the database's terms: hours, each of a week, and what actions read and write of them. */
class Kept {
  hours: Hour[] = []
  rules: Rule[]
  plannedWeek: string
  now: DateTime
  /** The hour of the first day of the last change. */
  first: Hour | null = null

  constructor(first: Rule) {
    this.rules = [first]
    this.plannedWeek = weekAfter(weekOf(first.startsOn), -1)
    this.now = DateTime.fromISO(first.startsOn, { zone: 'utc' }).minus({ days: 30 })
    this.plan()
  }

  isToCome = ({ startsAt }: Hour) => startsAt > this.now.toJSDate()
  toCome = () => this.hours.filter(this.isToCome)
  has = (week: string) => this.hours.some((hour) => hour.week === week)

  happens(one: { what: string; nth?: number; days?: number; to?: Rule; leavesOut?: number }) {
    this.first = null
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
      if (!this.has(week)) this.hours.push({ week, startsAt, leftOut: null })
    this.plannedWeek = weeks.until
  }

  change(to: Rule, leavesOut: number) {
    const before = this.rules
    const first = weekOf(to.startsOn)
    this.rules = [...before, to]
    const known = this.hours.filter(
      (hour) => hour.week >= first && (hour.leftOut !== null || this.isToCome(hour))
    )
    const changes = hoursToChange(known, before, this.rules, first)
    const taken = changes.find(({ hour }) => hour.week === first)
    for (const [place, { hour, to: there }] of changes.entries()) {
      hour.startsAt = there.startsAt
      hour.leftOut = place === leavesOut && hour.week !== first ? 'left_out' : null
    }
    const [{ week, startsAt }] = occurrences([to], first, first)
    this.first = taken?.hour ?? { week, startsAt, leftOut: null }
    if (!taken) this.hours.push(this.first)
    if (first >= firstWeekOf(before)) return
    this.plannedWeek = weekAfter(first, -1)
    this.plan()
  }
}

const isMoved = ({ startsAt }: Hour) => startsAt.getTime() % (5 * 60_000) !== 0

test.group('A series that changes', () => {
  test('loses no week and doubles none, wherever hours were held, left out, skipped or moved before', ({
    assert,
  }) => {
    const seen = { taken: 0, besideOne: 0, skipped: 0, moved: 0 }
    const property = fc.property(rule, lives, (one, life) => {
      const series = new Kept(one)
      for (const happening of life) {
        const before = new Map(series.hours.map((hour) => [hour, { ...hour }]))
        series.happens(happening)
        const { hours, rules, plannedWeek, now, first } = series

        const weeks: string[] = []
        for (let week = firstWeekOf(rules); week <= plannedWeek; week = weekAfter(week, 1))
          weeks.push(week)
        const planned = hours.map(({ week }) => week).filter((week) => week <= plannedWeek)
        assert.deepEqual([...new Set(planned)].sort(), weeks)

        for (const week of new Set(hours.map((hour) => hour.week))) {
          const open = hours.filter(
            (hour) => hour.week === week && (hour.leftOut !== null || series.isToCome(hour))
          )
          assert.isAtMost(open.length, 1, 'of a week one hour at most is to come')
        }
        if (first) {
          const [there] = occurrences([rules.at(-1)!], first.week, first.week)
          assert.deepInclude(first, { startsAt: there.startsAt, leftOut: null })
          assert.equal(there.day, rules.at(-1)!.startsOn)
          const was = before.get(first)
          if (was?.leftOut === 'skipped') seen.skipped++
          else if (was && isMoved(was)) seen.moved++
          else if (was) seen.taken++
          else if (hours.some((hour) => hour !== first && hour.week === first.week))
            seen.besideOne++
        }

        for (const hour of hours) {
          const was = before.get(hour)
          const stays =
            was && (was.startsAt <= now.toJSDate() || isMoved(was) || was.leftOut === 'skipped')
          if (stays && happening.what === 'change' && was.leftOut !== 'left_out' && hour !== first)
            assert.deepEqual(hour, was)
          const follows =
            hour.startsAt > now.toJSDate() && !isMoved(hour) && hour.leftOut !== 'skipped'
          if (follows && happening.what === 'change')
            assert.deepEqual(hour.startsAt, occurrences(rules, hour.week, hour.week)[0].startsAt)
        }
      }
    })
    fc.assert(property, { numRuns: 2000 })
    for (const [what, times] of Object.entries(seen)) assert.isAbove(times, 20, what)
  })
})
