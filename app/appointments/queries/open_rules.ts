import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import type { Rule } from '#appointments/occurrences'
import type SeriesRule from '#appointments/models/series_rule'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** A proposal of a weekly slot, or of another time for one, that waits for an answer. */
export type OpenRule = Rule &
  Pick<SeriesRule, 'id' | 'seriesId' | 'proposerId'> & {
    pairId: string
    /** The last week of the trial of the slot that it would change, while that is on trial. */
    trialWeek: string | null
  }

const OPEN = `(SELECT coalesce(json_agg(json_build_object('id', series_rules.id, 'seriesId', series_id,
    'pairId', pair_id, 'trialWeek', CASE series.state WHEN 'trial' THEN trial_week END, 'proposerId', proposer_id, 'startsOn', starts_on, 'wallTime', wall_time, 'minutes', minutes, 'zone', zone)
    ORDER BY series_rules.id), '[]')
  FROM series_rules JOIN series ON series.id = series_id
  WHERE pair_id = ANY (:pairs) AND series_rules.state = 'proposed' AND expires_at > :now) AS open`

/** Those of these pairs, as a column, `open`. */
export const openRulesOf = (pairs: string[], client: QueryClientContract) =>
  client.raw(OPEN, { pairs, now: clock.now().toJSDate() })

export async function openRules(pairId: string): Promise<OpenRule[]> {
  const client = db.connection()
  const { open } = await client
    .query()
    .select(openRulesOf([pairId], client))
    .firstOrFail()
  return open
}
