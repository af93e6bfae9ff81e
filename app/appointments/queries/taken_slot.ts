/**
 * SQL: whether a row of `slots`, of the proposal in `appointments`, can't be accepted any more, as one of the two has agreed on something
 * else at that time. The hour that it would move is in nobody's way.
 */
export const IS_TAKEN = `(appointments.state = 'proposed' AND EXISTS (
  SELECT 1 FROM appointments hour
  WHERE hour.state = 'confirmed' AND hour.id IS DISTINCT FROM appointments.moves_id
    AND (hour.student_id = appointments.student_id OR hour.tutor_id = appointments.tutor_id)
    AND tstzrange(hour.starts_at, hour.ends_at, '[)') && tstzrange(slots.starts_at, slots.ends_at, '[)')
))`
