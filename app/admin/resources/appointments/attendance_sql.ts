const ANSWER = `SELECT coalesce(missing, 'nobody') FROM attendances WHERE appointment_id = appointments.id`

/** Who was missing, as the student or the tutor said: `nobody` when the two met, as SQL. */
export const said = (side: 'student' | 'tutor') =>
  `(${ANSWER} AND user_id = appointments.${side}_id)`

/**
 * Whether the two don't say the same about an hour that is over and that the team has not settled, as SQL. Until somebody settles
 * it, it stays confirmed: of those that have begun there are few.
 */
export const disputed = (now: string) =>
  `(appointments.state = 'confirmed' AND appointments.starts_at < '${now}'::timestamptz AND appointments.settled_at IS NULL
    AND (SELECT count(DISTINCT coalesce(missing, 'nobody')) > 1 FROM attendances
      WHERE appointment_id = appointments.id))`

/** For how many days an hour that was missed is a reason to call. */
const MISSED_DAYS = 14

/**
 * Whether an hour was missed lately and nobody of the team has spoken with the two since, as SQL. Asked of the few pairs that were closed or
 * spoken with in these days, instead of each hour's pair: closing one cancels its hours to come, so that none follows it.
 */
export const missedLately = (now: string) => {
  const begin = `'${now}'::timestamptz - interval '${MISSED_DAYS} days'`
  return `(appointments.state = 'missed' AND appointments.starts_at > ${begin}
    AND appointments.pair_id NOT IN (SELECT pairs.id FROM pairs WHERE pairs.closed_at > ${begin})
    AND NOT EXISTS (SELECT FROM pairs WHERE pairs.id = appointments.pair_id
      AND pairs.contacted_on >= (${begin})::date AND pairs.contacted_on >= appointments.starts_at::date))`
}
