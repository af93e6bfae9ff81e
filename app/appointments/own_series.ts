import type Series from '#appointments/models/series'
import type { Rule } from '#appointments/occurrences'
import type { WakingHours } from '#appointments/waking_hours'
import type SeriesRule from '#appointments/models/series_rule'
import type SeriesQuestion from '#appointments/models/series_question'

export type OwnRule = Rule &
  Pick<SeriesRule, 'id' | 'state' | 'proposerId' | 'follows' | 'answeredBy'> & { expiresAt: Date }

export type OwnQuestion = Pick<
  SeriesQuestion,
  'id' | 'kind' | 'startsOn' | 'endsOn' | 'nameFr' | 'nameEn' | 'outcome'
> & {
  closesAt: Date
  /** What this person answered, or null. */
  own: boolean | null
}

/** A weekly slot as one of its two people sees it. */
export type OwnSeries = Pick<
  Series,
  'id' | 'pairId' | 'studentId' | 'tutorId' | 'state' | 'trialWeek' | 'endedHow' | 'endedBy'
> & {
  otherFirstName: string
  otherRole: 'student' | 'tutor'
  otherTimeZone: string
  ownTimeZone: string
  /** Those of the student. */
  waking: WakingHours
  /** Whether the two may plan at this moment. */
  working: boolean
  /** Whether they are a pair no more. */
  closed: boolean
  /** Agreed on, in that order; never changed afterwards. */
  rules: OwnRule[]
  /** The one that waits for an answer, or that nobody answered in time, or was refused, when it is the latest. */
  latest: OwnRule
  questions: OwnQuestion[]
}

export function toOwnSeries(row: any): OwnSeries {
  const rules: OwnRule[] = row.rules.map((rule: any) => ({
    ...rule,
    expiresAt: new Date(rule.expiresAt),
  }))
  return {
    id: row.id,
    pairId: row.pair_id,
    studentId: row.student_id,
    tutorId: row.tutor_id,
    state: row.state,
    trialWeek: row.trial_week,
    endedHow: row.ended_how,
    endedBy: row.ended_by,
    otherFirstName: row.first_name,
    otherRole: row.role,
    otherTimeZone: row.time_zone,
    ownTimeZone: row.own_time_zone,
    waking: {
      starts: row.day_starts,
      ends: row.day_ends,
      zone: row.role === 'student' ? row.time_zone : row.own_time_zone,
    },
    working: row.working !== null,
    closed: row.pair_state === 'closed',
    rules: rules.filter(({ state }) => state === 'accepted'),
    latest: rules.toSorted((one, two) => (one.id < two.id ? -1 : 1)).at(-1)!,
    questions: (row.questions ?? []).map((question: any) => ({
      ...question,
      closesAt: new Date(question.closesAt),
    })),
  }
}
