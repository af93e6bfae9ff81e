const ANSWER = `SELECT coalesce(missing, 'nobody') FROM attendances WHERE appointment_id = appointments.id`

/** Who was missing, as the student or the tutor said: `nobody` when the two met, as SQL. */
export const said = (side: 'student' | 'tutor') =>
  `(${ANSWER} AND user_id = appointments.${side}_id)`

/** Whether the two don't say the same about an hour that the team has not settled, as SQL. */
export const disputed = () =>
  `(settled_at IS NULL AND ${said('student')} IS NOT NULL AND ${said('tutor')} IS NOT NULL
    AND ${said('student')} <> ${said('tutor')})`
