import { authorisedStudents } from '#accounts/queries/authorised_students'
import { guardianSpokenWith } from '#accounts/queries/guardian_spoken_with'
import { hasReached } from '#accounts/queries/consent_sql'
import { openPair } from '#admin/resources/profiles/calculated'

/** Somebody works with them, and waits too, as SQL. */
const HAS_PAIR = `${openPair('student_id', 'users.id')} > 0`

/** After how many days without a consent somebody of the team should call. */
const LONG_DAYS = 7

/**
 * Whom an index finds of the open accounts that may lack a consent, by what is kept beside the account; from the birthday on which
 * a consent is no longer needed they are left out, a day later than on their own calendar at most.
 */
const mayLack = (now: string) =>
  `(NOT users.own_consents
    OR (NOT users.guardian_consents AND ${mayBeBelow('guardian_consent_age', now)})
    OR (NOT users.guardian_authorises AND ${mayBeBelow('guardian_authorisation_age', now)}))`

/** Nobody is born later than today. Without saying so, the planner expects a third of everybody, and goes through all of them. */
const mayBeBelow = (age: string, now: string) =>
  `users.birth_date BETWEEN ('${now}'::timestamptz - interval '2 days' - make_interval(years => (SELECT ${age} FROM settings)))::date + 1
    AND '${now}'::timestamptz::date`

/**
 * An open account whose student may not work with a tutor for want of a consent, for a week or more, or who is in a pair, as SQL. The gate has the
 * last word, asked of each of those that are found.
 */
export const consentMissing = (now: string) =>
  `(users.role = 'student' AND users.state = 'active'
    AND (users.created_at < '${now}'::timestamptz - interval '${LONG_DAYS} days' OR ${HAS_PAIR})
    AND ${mayLack(now)}
    AND (SELECT count(*) = 0 FROM (${authorisedStudents().select('users.id').toQuery()}) AS gate
      WHERE gate.id = users.id))`

/** Since when a consent may be missing: the account is there since then, or one was taken back, or who gave it left, as SQL. */
export const missingSince = `GREATEST(users.created_at,
  (SELECT max(withdrawn_at) FROM consents WHERE consents.student_id = users.id),
  (SELECT max(ended_at) FROM guardianships WHERE guardianships.student_id = users.id))`

/** The last guardian whom a student named says not to be it, and nobody else was named since, as SQL. */
export const guardianUnknown = () =>
  `(users.role = 'student' AND users.state IN ('active', 'waiting_for_guardian')
    AND NOT ${hasReached('guardian_authorisation_age')}
    AND users.id = ANY (ARRAY(SELECT student_id FROM guardianships WHERE ended_by = 'guardian'))
    AND NOT EXISTS (SELECT FROM guardianships WHERE student_id = users.id AND ended_at IS NULL))`

/** Since when nobody stands where a guardian was named, as SQL. */
export const unknownSince = `(SELECT max(ended_at) FROM guardianships
  WHERE guardianships.student_id = users.id AND guardianships.ended_by = 'guardian')`

/** A guardian to speak with before their child's first pair, the first who was named for each child, as SQL. */
export const toCall = () =>
  `(guardianships.ended_at IS NULL
    AND EXISTS (SELECT FROM users WHERE users.id = guardianships.student_id AND users.state = 'active'
      AND NOT ${guardianSpokenWith()})
    AND EXISTS (SELECT FROM match_requests
      WHERE match_requests.student_id = guardianships.student_id AND match_requests.state = 'waiting')
    AND NOT EXISTS (SELECT FROM pairs WHERE pairs.student_id = guardianships.student_id)
    AND NOT EXISTS (SELECT FROM guardianships AS earlier
      WHERE earlier.student_id = guardianships.student_id AND earlier.ended_at IS NULL
        AND (earlier.created_at, earlier.id) < (guardianships.created_at, guardianships.id)))`

export const guardianEmail =
  '(SELECT email FROM guardians WHERE guardians.id = guardianships.guardian_id)'

export const spokenOn =
  '(SELECT max(held_on) FROM guardian_talks WHERE guardian_talks.guardianship_id = guardianships.id)'

/** Whether this guardian has ever said yes or no for this child. */
export const answered =
  'EXISTS (SELECT FROM consents WHERE consents.guardianship_id = guardianships.id)'
