import { charterAcceptedBy } from '#profiles/queries/charter_sql'
import { LAST_CHECK, LAST_INTERVIEW } from '#profiles/queries/last_records'

/** The record that counts of a tutor's interviews or checks, one of its values, as SQL. */
const last = (table: string, order: string, value: string) =>
  `(SELECT ${value} FROM ${table} WHERE ${table}.tutor_id = applications.tutor_id
     ORDER BY ${order} LIMIT 1)`

const lastInterview = (value: string) => last('interviews', LAST_INTERVIEW, value)
const lastCheck = (value: string) => last('background_checks', LAST_CHECK, value)

const today = (now: string) => `('${now}'::timestamptz AT TIME ZONE 'UTC')::date`

export const charterAccepted = charterAcceptedBy('applications.tutor_id')

export const checkExpiresOn = lastCheck('expires_on')

/** Its state, and once nothing is booked any more, that the interview was held. */
export const state = `(CASE WHEN applications.state = 'interview' AND NOT EXISTS (
    SELECT FROM interview_slots AS booked WHERE booked.tutor_id = applications.tutor_id
      AND booked.withdrawn_at IS NULL AND booked.interview_id IS NULL AND booked.missing IS NULL)
  THEN 'held' ELSE applications.state END)`

/** A value of the booked slots that have ended, of which nobody noted what became of them, and nothing was decided since. */
export const slotsToNote = (now: string, value = '1') =>
  `SELECT ${value} FROM interview_slots AS held
    WHERE held.tutor_id = applications.tutor_id AND held.withdrawn_at IS NULL
      AND held.interview_id IS NULL AND held.missing IS NULL AND held.ends_at <= '${now}'::timestamptz
      AND NOT EXISTS (SELECT 1 FROM application_decisions AS decision
        WHERE decision.application_id = applications.id AND decision.created_at > held.ends_at)`

/** An interview of an application under way waits to be noted, as SQL. */
export const toNote = (now: string) =>
  `(applications.state IN ('submitted', 'interview') AND EXISTS (${slotsToNote(now)}))`

/** Everything that a decision needs stands, for the tutor or against them, as SQL. */
export const toDecide = (now: string) =>
  `(applications.state IN ('submitted', 'interview', 'expired') AND coalesce(
     NOT ${lastInterview('favourable')}
       OR NOT ${lastCheck('favourable')}
       OR (${charterAccepted} AND ${lastInterview('favourable')}
           AND ${lastCheck(`expires_on > ${today(now)}`)}), false))`

/** The check of a cleared tutor ends within the days that the settings say, as SQL; found from the checks that end by then. */
export const checkExpiring = (now: string) => {
  const limit = `${today(now)} + (SELECT check_notice_days FROM settings)`
  return `(applications.state = 'cleared'
    AND applications.tutor_id = ANY (ARRAY(SELECT tutor_id FROM background_checks WHERE expires_on <= ${limit}))
    AND coalesce(${checkExpiresOn} <= ${limit}, false))`
}
