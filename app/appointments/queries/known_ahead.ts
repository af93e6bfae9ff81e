import { clock } from '#core/clock'
import type { Range } from '#profiles/ranges'
import { mayChange } from '#appointments/hours_to_change'
import { holidaysColumn, type Holiday } from '#profiles/queries/holidays_of'
import { boundsFrom, boundsRows } from '#appointments/queries/bounds_of_series'
import { openRulesOf, type OpenRule } from '#appointments/queries/open_rules'
import type { Known, NamedHoliday } from '#appointments/hours_ahead'
import {
  dayAfter,
  firstWeekOf,
  occurrences,
  weekAfter,
  weekOf,
  type Rule,
} from '#appointments/occurrences'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

type PairRow = { id: string; student_id: string; tutor_id: string }

/** A series that would change: its rules that were agreed on, and the last week of its trial while it is on trial. */
export type Going = { id: string; agreed: Rule[]; lastWeek: string | null }

type Asked = { pair: PairRow; days: { first: string; last: string }; series?: Going }

const TAKEN = `(SELECT coalesce(json_agg(json_build_object('id', id, 'from', starts_at, 'until', ends_at)), '[]')
  FROM appointments
  WHERE state = 'confirmed' AND starts_at BETWEEN :from AND :until
    AND (student_id = ANY (:people) OR tutor_id = ANY (:people))) AS taken`

const GOING = `(SELECT coalesce(json_agg(json_build_object('planned', planned_week, 'rules', (
    SELECT json_agg(json_build_object('startsOn', starts_on, 'wallTime', wall_time, 'minutes', minutes, 'zone', zone)
      ORDER BY answered_at, series_rules.id)
    FROM series_rules WHERE series_id = series.id AND series_rules.state = 'accepted'))), '[]')
  FROM series
  WHERE state IN ('trial', 'active') AND id <> :series
    AND (student_id = ANY (:people) OR tutor_id = ANY (:people))) AS going`

const HOURS = `(SELECT coalesce(json_agg(json_build_object('id', id, 'week', series_week, 'startsAt', starts_at,
    'state', state, 'leftOut', left_out) ORDER BY series_week), '[]')
  FROM appointments WHERE series_id = :series) AS hours`

const QUESTIONS = `(SELECT coalesce(json_agg(json_build_object('startsOn', starts_on, 'endsOn', ends_on)), '[]')
  FROM series_questions WHERE series_id = :series AND kind = 'holiday') AS questions`

/**
 * What is known of the weeks ahead before a weekly slot of this pair is agreed on, or a change of one, and which proposals of one wait
 * for an answer; in one query.
 */
export async function knownAhead(
  { pair, days: { first, last }, series }: Asked,
  client: QueryClientContract
): Promise<Known & { open: OpenRule[] }> {
  const now = clock.now()
  const people = [pair.student_id, pair.tutor_id]
  const about = { id: series?.id ?? pair.id, studentId: pair.student_id, tutorId: pair.tutor_id }
  // A day more on either side: it may be another one where somebody is.
  const between = { from: dayAfter(first, -1), until: dayAfter(last, 2) }
  const rows = await boundsRows([about], client)
    .select(client.raw(TAKEN, { ...between, people }))
    .select(client.raw(GOING, { series: about.id, people }))
    .select(client.raw(HOURS, { series: about.id }), client.raw(QUESTIONS, { series: about.id }))
    .select(openRulesOf([pair.id], client))
    .select(holidaysColumn([pair.student_id], first, last))
  const [{ taken, going, holidays, open }] = rows
  return {
    now,
    bounds: boundsFrom([about], rows).get(about.id)!,
    taken: taken.map(toTaken),
    going: going.flatMap((other: GoingSlot) => hoursAfter(other, last)),
    holidays: notAsked(holidays, rows[0].questions),
    changing: series ? { ...series, hours: toHours(rows[0].hours, now.toJSDate()) } : null,
    open,
  }
}

const toTaken = ({ id, from, until }: any): Range & { id: string } => ({
  ...{ id, from: new Date(from), until: new Date(until) },
})

type GoingSlot = { planned: string | null; rules: Rule[] }

/** What a weekly slot makes of the weeks that aren't planned yet, if it goes on until then. */
function hoursAfter({ planned, rules }: GoingSlot, last: string): Range[] {
  const from = planned ? weekAfter(planned, 1) : firstWeekOf(rules)
  const hours = occurrences(rules, from, weekOf(dayAfter(last, 1)))
  return hours.map(({ startsAt, endsAt }) => ({ from: startsAt, until: endsAt }))
}

const toHours = (hours: any[], now: Date) =>
  hours
    .map((hour) => ({ ...hour, startsAt: new Date(hour.startsAt) }))
    .filter((hour) => mayChange(hour, now))

/** The school holidays of which the two of the series weren't asked yet. */
const notAsked = (holidays: Holiday[], questions: any[]): NamedHoliday[] =>
  holidays
    .filter(({ kind }) => kind === 'school')
    .map(({ firstDay: startsOn, lastDay: endsOn, nameFr, nameEn }) => ({
      ...{ startsOn, endsOn, nameFr, nameEn },
    }))
    .filter(
      ({ startsOn, endsOn }) =>
        !questions.some((asked) => asked.startsOn <= endsOn && startsOn <= asked.endsOn)
    )
