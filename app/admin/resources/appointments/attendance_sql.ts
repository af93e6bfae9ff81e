const ANSWER = `SELECT coalesce(missing, 'nobody') FROM attendances WHERE appointment_id = appointments.id`

/** Who was missing, as the student or the tutor said: `nobody` when the two met, as SQL. */
export const said = (side: 'student' | 'tutor') =>
  `(${ANSWER} AND user_id = appointments.${side}_id)`

/**
 * Whether the two don't say the same about an hour that the team has not settled, as SQL. One of them then says that somebody
 * was missing, and those are few: they have an index.
 */
export const disputed = () =>
  `(appointments.settled_at IS NULL AND EXISTS (SELECT FROM attendances AS one
    JOIN attendances AS other ON other.appointment_id = one.appointment_id AND other.user_id <> one.user_id
    WHERE one.appointment_id = appointments.id AND one.missing IS NOT NULL
      AND other.missing IS DISTINCT FROM one.missing))`

/** For how many days an hour that was missed is a reason to call. */
const MISSED_DAYS = 14

/** Whether an hour was missed lately and nobody of the team has spoken with the two since, as SQL. */
export const missedLately = (now: string) =>
  `(appointments.state = 'missed'
    AND appointments.starts_at > '${now}'::timestamptz - interval '${MISSED_DAYS} days'
    AND NOT EXISTS (SELECT FROM pairs WHERE pairs.id = appointments.pair_id
      AND (pairs.state = 'closed' OR pairs.contacted_on >= appointments.starts_at::date)))`
