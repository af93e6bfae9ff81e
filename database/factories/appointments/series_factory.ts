import { clock } from '#core/clock'
import type Pair from '#matching/models/pair'
import Series from '#appointments/models/series'
import { momentOn } from '#appointments/occurrences'
import SeriesRule from '#appointments/models/series_rule'
import { answersUntil } from '#appointments/slot_limits'
import AcceptSeries from '#appointments/actions/accept_series'

type Values = Partial<
  Pick<SeriesRule, 'proposerId' | 'startsOn' | 'wallTime' | 'minutes' | 'zone' | 'follows'>
>

/** A weekly slot that the tutor proposed: Wednesdays at 17:00 in Paris, from the week of the frozen clock on. */
export async function createSeries(pair: Pair, values: Values = {}) {
  const people = { pairId: pair.id, studentId: pair.studentId, tutorId: pair.tutorId }
  const series = await Series.create({ ...people, state: 'proposed' })
  const rule = {
    ...{ startsOn: '2026-11-25', wallTime: '17:00', minutes: 60, zone: 'Europe/Paris' },
    ...values,
  }
  const first = clock.at(momentOn(rule.startsOn, rule.wallTime, rule.zone))
  const made = await SeriesRule.create({
    ...{ seriesId: series.id, proposerId: pair.tutorId, state: 'proposed', follows: 'student' },
    ...{ expiresAt: answersUntil(first), ...rule },
  })
  return { series, rule: made }
}

/** The same, accepted by the other: on trial, with its first hours. */
export async function createAgreedSeries(pair: Pair, values: Values = {}) {
  const { series, rule } = await createSeries(pair, values)
  const actorId = pair.otherThan(rule.proposerId)
  const result = await new AcceptSeries().handle({ ruleId: rule.id, actorId })
  if (!result.ok) throw new Error(`The series was refused: ${result.reason}`)
  await Promise.all([series.refresh(), rule.refresh()])
  return { series, rule }
}
