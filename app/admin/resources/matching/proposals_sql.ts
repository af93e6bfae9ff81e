import { ownName } from '#admin/resources/names'
import { momentIn } from '#admin/resources/moment_sql'
import { ruleInWords } from '#admin/resources/appointments/series_sql'
import { slotsInWords } from '#admin/resources/appointments/slots_sql'
import type { Moment } from '#admin/adapter/definition'

const WORDS = {
  fr: {
    once: 'Proposé par ',
    move: 'Déplacement proposé par ',
    weekly: 'Créneau hebdomadaire proposé par ',
    until: ', réponse possible jusqu’au ',
    colon: ' :',
  },
  en: {
    once: 'Proposed by ',
    move: 'Move proposed by ',
    weekly: 'Weekly slot proposed by ',
    until: ', to be answered by ',
    colon: ':',
  },
}

/** What waits for an answer of the two of a pair: which slots, from whom and until when, as SQL. */
export function proposalsInWords(moment: Moment) {
  const { once, move, weekly, until, colon } = WORDS[moment.locale]
  const stands = (table: string) =>
    `${table}.state = 'proposed' AND ${table}.expires_at > '${moment.now}'::timestamptz`
  return `(SELECT string_agg(
      title || ${ownName('proposal.proposer_id')} || '${until}' || ${momentIn(moment, 'until')}
        || '${colon}' || chr(10) || what, chr(10) || chr(10) ORDER BY until)
    FROM (
      SELECT appointments.proposer_id, appointments.expires_at AS until,
        CASE WHEN moves_id IS NULL THEN '${once}' ELSE '${move}' END AS title,
        ${slotsInWords(moment)} AS what
      FROM appointments WHERE appointments.pair_id = pairs.id AND ${stands('appointments')}
      UNION ALL
      SELECT rule.proposer_id, rule.expires_at, '${weekly}', ${ruleInWords(moment.locale)}
      FROM series JOIN series_rules AS rule ON rule.series_id = series.id
      WHERE series.pair_id = pairs.id AND ${stands('rule')}
    ) AS proposal)`
}
