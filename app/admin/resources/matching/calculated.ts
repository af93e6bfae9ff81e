/** After how many days without an hour, held or planned, a pair needs somebody's attention. */
const QUIET_DAYS = 14

const HOURS = `FROM appointments WHERE appointments.pair_id = pairs.id`

/** When the pair's last hour began, as SQL. */
export const lastHour = (now: string) =>
  `(SELECT max(starts_at) ${HOURS} AND state IN ('confirmed', 'completed')
      AND starts_at <= '${now}'::timestamptz)`

/** Whether a working pair has had no hour for fourteen days, and has none planned, as SQL. */
export const withoutHour = (now: string) =>
  `(pairs.state IN ('trial', 'active')
    AND pairs.created_at < '${now}'::timestamptz - interval '${QUIET_DAYS} days'
    AND NOT EXISTS (SELECT 1 ${HOURS} AND state IN ('confirmed', 'completed')
      AND starts_at > '${now}'::timestamptz - interval '${QUIET_DAYS} days'))`

/** Whether what the team had in mind for an open pair is for today, or was for an earlier day, as SQL. */
export const actionDue = (now: string) =>
  `(pairs.state <> 'closed' AND pairs.next_action_on IS NOT NULL
    AND pairs.next_action_on <= ('${now}'::timestamptz)::date)`
