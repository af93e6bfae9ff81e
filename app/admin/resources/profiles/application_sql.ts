/** The record that counts of a tutor's interviews or checks, one of its values, as SQL. */
const last = (table: string, day: string, value: string) =>
  `(SELECT ${value} FROM ${table} WHERE ${table}.tutor_id = applications.tutor_id
     ORDER BY ${day} DESC, created_at DESC, id DESC LIMIT 1)`

const lastInterview = (value: string) => last('interviews', 'held_on', value)
const lastCheck = (value: string) => last('background_checks', 'shown_on', value)

const today = (now: string) => `('${now}'::timestamptz AT TIME ZONE 'UTC')::date`

export const charterAccepted = `EXISTS (SELECT 1 FROM charter_acceptances AS accepted
  WHERE accepted.tutor_id = applications.tutor_id AND accepted.version =
    (SELECT version FROM legal_texts WHERE kind = 'charter'
      ORDER BY published_at DESC, id DESC LIMIT 1))`

export const checkExpiresOn = lastCheck('expires_on')

/** A booked interview has ended, and nothing was noted since, as SQL. */
export const toNote = (now: string) =>
  `(applications.state = 'interview' AND EXISTS (SELECT 1 FROM interview_slots AS held
     WHERE held.tutor_id = applications.tutor_id AND held.withdrawn_at IS NULL
       AND held.ends_at <= '${now}'::timestamptz
       AND NOT EXISTS (SELECT 1 FROM interviews WHERE interviews.tutor_id = held.tutor_id
         AND interviews.held_on >= (held.starts_at AT TIME ZONE 'UTC')::date)))`

/** Everything that a decision needs stands, for the tutor or against them, as SQL. */
export const toDecide = (now: string) =>
  `(applications.state IN ('submitted', 'interview', 'expired') AND coalesce(
     NOT ${lastInterview('favourable')}
       OR NOT ${lastCheck('favourable')}
       OR (${charterAccepted} AND ${lastInterview('favourable')}
           AND ${lastCheck(`expires_on > ${today(now)}`)}), false))`

/** The check of a cleared tutor ends within the days that the settings say, as SQL. */
export const checkExpiring = (now: string) =>
  `(applications.state = 'cleared' AND coalesce(${checkExpiresOn}
     <= ${today(now)} + (SELECT check_notice_days FROM settings), false))`
