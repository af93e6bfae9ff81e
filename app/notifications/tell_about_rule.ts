import type { Kind } from '#notifications/kinds'
import { momentOn } from '#appointments/occurrences'
import { tellOfSeries } from '#notifications/tell_of_series'
import { firstHourOf } from '#appointments/queries/first_hour_of'
import SeriesRule from '#appointments/models/series_rule'

export type RulePayload = { seriesId: string; ruleId: string; actorId: string }

type About = {
  kind: Extract<Kind, `appointments.${string}`>
  /** Whatever else came to pass meanwhile makes it old news, and nothing is said. */
  state: SeriesRule['state']
}

/** Tells the other what became of a weekly slot that was proposed, or of a change of one. */
export async function tellAboutRule(payload: RulePayload, { kind, state }: About) {
  const { seriesId, ruleId, actorId } = payload
  const rule = await SeriesRule.findOrFail(ruleId)
  if (rule.state !== state) return
  const first = state === 'accepted' ? await firstHourOf(rule) : null
  const startsAt = (first ?? momentOn(rule.startsOn, rule.wallTime, rule.zone)).toISOString()
  await tellOfSeries({ seriesId, actorId, kind, source: ruleId, data: { startsAt } })
}
