import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import type { Ages, Purpose } from '#accounts/consent_purposes'

/** Conditions on a row of `users`, as SQL without bindings. */
const STUDENT = 'users.id'

/** The student's own consent stands. */
export const ownConsent = (purpose: Purpose) =>
  `EXISTS (SELECT FROM consents AS own
     WHERE own.student_id = ${STUDENT} AND own.guardianship_id IS NULL
       AND own.purpose = '${purpose}' AND own.withdrawn_at IS NULL)`

/**
 * The consent of a guardian stands, and no guardian has taken theirs back without giving it again afterwards. Only
 * guardians whose link with the child hasn't ended count.
 */
export const guardianConsent = (purpose: Purpose) =>
  `(EXISTS (SELECT FROM consents AS given JOIN guardianships ON guardianships.id = given.guardianship_id
      WHERE given.student_id = ${STUDENT} AND guardianships.ended_at IS NULL
        AND given.purpose = '${purpose}' AND given.withdrawn_at IS NULL)
    AND NOT EXISTS (SELECT FROM consents AS taken JOIN guardianships ON guardianships.id = taken.guardianship_id
      WHERE taken.student_id = ${STUDENT} AND guardianships.ended_at IS NULL
        AND taken.purpose = '${purpose}' AND taken.withdrawn_by IN ('guardian', 'staff')
        AND NOT EXISTS (SELECT FROM consents AS again
          WHERE again.student_id = ${STUDENT} AND again.guardianship_id = taken.guardianship_id
            AND again.purpose = taken.purpose AND again.withdrawn_at IS NULL
            AND again.given_at >= taken.withdrawn_at)))`

type AgeColumn = 'guardian_consent_age' | 'guardian_authorisation_age'

/** The student has reached an age of the settings on this day of their own calendar; or these ages, in their stead. */
export const hasReached = (age: AgeColumn, ages?: Ages) =>
  hasReachedAge(ages ? ages[AGES[age]] : `(SELECT ${age} FROM settings)`)

const AGES = {
  guardian_consent_age: 'guardianConsentAge',
  guardian_authorisation_age: 'guardianAuthorisationAge',
} as const

/**
 * Somebody is so many years old at this moment on their own calendar. PostgreSQL and luxon agree that who is born on
 * 29 February is a year older on the 28th of an ordinary year.
 */
export const hasReachedAge = (years: number | string, at?: DateTime) =>
  `(users.birth_date + make_interval(years => ${years})
    <= (${present(at)} AT TIME ZONE users.time_zone)::date)`

/**
 * The moment of the clock, or another one, which writes it itself: nothing in it comes from outside. Never keep what it is part of: it would
 * stay at the moment at which it was made.
 */
export const present = (at: DateTime = clock.now()) => `'${at.toUTC().toISO()}'::timestamptz`

/** The version of a text that holds at this moment, as in `currentLegalText`. */
export const currentText = (purpose: Purpose) =>
  `(SELECT id FROM legal_texts WHERE kind = 'consent_${purpose}' AND published_at <= ${present()}
     ORDER BY published_at DESC, id DESC LIMIT 1)`
