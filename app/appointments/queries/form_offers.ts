import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import type { Range } from '#profiles/ranges'
import { ruleFrom } from '#appointments/read_rule'
import { cross } from '#appointments/crossing'
import { weekAfter } from '#appointments/occurrences'
import { isDuring, type Holiday } from '#appointments/holidays'
import { hoursAhead } from '#appointments/hours_ahead'
import { weeklyOffers } from '#appointments/weekly_offers'
import { TRIAL_WEEKS } from '#appointments/series_limits'
import type { Instead } from '#appointments/queries/taken_times'
import type SeriesRule from '#appointments/models/series_rule'
import { withoutPresent } from '#appointments/queries/without_present'
import { knownAhead, type Going } from '#appointments/queries/known_ahead'
import { offeredSlots, WEEKS_OFFERED, type Planner } from '#appointments/queries/offered_slots'

/** The first of the two is who looks. */
export type AskedOffers = {
  pairId: string
  people: [Planner, Planner]
  minutes: number
  instead?: Instead
}

/** The next slots that suit both, without those that would change nothing. */
export const nextOffers = async (asked: AskedOffers): Promise<Range[]> =>
  withoutPresent(await offeredSlots(asked), asked)

/** On whose clock a slot would go on, and the one that it would change. */
export type Weekly = { follows: SeriesRule['follows']; series?: Going }

/** The times of a week that suit both, with what becomes of their weeks, and the weekly slots that wait for an answer, at whose time none is. */
export const everyWeek =
  ({ follows, series }: Weekly) =>
  async ({ people, pairId, minutes, instead }: AskedOffers) => {
    const now = clock.now()
    const today = now.toISODate()!
    const [student, tutor] = people[0].role === 'student' ? people : people.toReversed()
    const known = await knownAhead(
      {
        pair: { id: pairId, student_id: student.id, tutor_id: tutor.id },
        days: { first: today, last: weekAfter(today, WEEKS_OFFERED + TRIAL_WEEKS) },
        series,
      },
      db.connection()
    )
    const between = { from: now.toJSDate(), until: now.plus({ weeks: WEEKS_OFFERED }).toJSDate() }
    const { waking } = known.bounds
    const slots = await offeredSlots({ pairId, people, minutes, instead, between, waking })
    const { zone } = follows === 'student' ? student : tutor
    const waiting = known.open.filter(({ seriesId }) => seriesId !== series?.id)
    const ruleOf = ({ from }: Range) => ruleFrom(clock.at(from), minutes, zone)
    const free = await withoutPresent(slots, { minutes, instead })
    const offers = weeklyOffers(
      holidaysLast(free, known.holidays, waking.zone).filter(
        (slot) => !waiting.some((other) => cross(ruleOf(slot), other))
      ),
      people[0].zone,
      (slot) => hoursAhead(ruleOf(slot), known)
    )
    return { offers, waiting }
  }

/** Nobody is asked about a holiday in which they chose to begin: a time begins in one only where it is free at no other date. */
function holidaysLast(slots: Range[], holidays: Holiday[], zone: string) {
  const { true: during = [], false: others = [] } = Object.groupBy(slots, ({ from }) =>
    String(isDuring(from, holidays, zone))
  )
  return [...others, ...during]
}
