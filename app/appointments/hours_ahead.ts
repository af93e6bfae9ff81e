import type { DateTime } from 'luxon'
import type { Range } from '#profiles/ranges'
import { TRIAL_WEEKS } from '#appointments/series_limits'
import { hoursToChange } from '#appointments/hours_to_change'
import { isDuring, type Holiday } from '#appointments/holidays'
import { holidayQuestion } from '#appointments/holiday_question'
import { awayDuring, reasonAgainst, type SeriesBounds } from '#appointments/series_bounds'
import {
  occurrences,
  weekAfter,
  weekOf,
  type Occurrence,
  type Rule,
} from '#appointments/occurrences'

type Hour = Pick<Occurrence, 'startsAt' | 'endsAt'>

export type NamedHoliday = Holiday & { nameFr: string; nameEn: string }

/** The series that a rule would change, with its hours that are to come or were left out. */
type Changing = {
  agreed: Rule[]
  /** The last week of its trial, while it is on trial. */
  lastWeek: string | null
  hours: { id: string; week: string; startsAt: Date; leftOut: string | null }[]
}

/** What is known before a rule is agreed on. */
export type Known = {
  now: DateTime
  bounds: SeriesBounds
  /** The confirmed hours of either of the two. */
  taken: (Range & { id: string })[]
  /** The hours that other weekly slots of either of the two make, once their weeks are planned. */
  going: Range[]
  /** Those of the student's school zone of which the two weren't asked anything yet. */
  holidays: NamedHoliday[]
  changing: Changing | null
}

/**
 * An hour that a rule makes once it is agreed on, or why it doesn't take place, and whose absence that is. `weekly`: another weekly slot
 * would have an hour then, and of the two one will be left out. `asked`: the two are asked first whether they keep it in this holiday.
 */
export type HourAhead = Hour & {
  against: ReturnType<typeof reasonAgainst> | 'overlap' | 'weekly'
  away: string[]
  asked: NamedHoliday | null
}

/** Whether nothing that is known is in its way. */
export const isSure = ({ against, asked }: HourAhead) => against === null && asked === null

/**
 * The hours of a rule's trial, or those that it would change, as they are judged once it is agreed on: what is said beforehand of the
 * weeks that will be left out.
 */
export function hoursAhead(rule: Rule, known: Known): HourAhead[] {
  const { bounds, changing } = known
  const { hours, moved } = changing
    ? changedBy(rule, changing)
    : { hours: trialOf(rule), moved: [] }
  const taken = known.taken.filter(({ id }) => !moved.includes(id))
  const asked = askedAbout(rule, known)

  return hours.map(({ startsAt, endsAt, day }) => {
    const hour = { startsAt, endsAt }
    const against =
      reasonAgainst(hour, bounds, { chosen: day === rule.startsOn }) ??
      whatIsThere(hour, taken, known.going)
    return {
      ...hour,
      against,
      away: against === 'absence' ? awayDuring(hour, bounds) : [],
      asked: against
        ? null
        : (asked.find((each) => isDuring(startsAt, [each], bounds.waking.zone)) ?? null),
    }
  })
}

function whatIsThere(hour: Hour, taken: Range[], going: Range[]) {
  const isThere = ({ from, until }: Range) => from < hour.endsAt && hour.startsAt < until
  if (taken.some(isThere)) return 'overlap' as const
  return going.some(isThere) ? ('weekly' as const) : null
}

const lastOfTrial = (rule: Rule) => weekAfter(weekOf(rule.startsOn), TRIAL_WEEKS - 1)

const trialOf = (rule: Rule) => occurrences([rule], weekOf(rule.startsOn), lastOfTrial(rule))

/** Its first hour, and those that stand where the rules before had put them. */
function changedBy(rule: Rule, { agreed, hours }: Changing) {
  const first = weekOf(rule.startsOn)
  const later = hours.filter(({ week }) => week >= first)
  const changes = hoursToChange(later, agreed, [...agreed, rule], first)
  const made = changes.map(({ to }) => to)
  const begins = made.some(({ week }) => week === first) ? [] : occurrences([rule], first, first)
  return { hours: [...begins, ...made], moved: changes.map(({ hour }) => hour.id) }
}

function askedAbout(rule: Rule, { now, bounds, holidays, changing }: Known) {
  const agreed = changing ? [...changing.agreed, rule] : [rule]
  const lastWeek = changing ? changing.lastWeek : lastOfTrial(rule)
  const { zone } = bounds.waking
  return holidays.filter((holiday) => holidayQuestion(agreed, holiday, { zone, lastWeek, now }))
}
