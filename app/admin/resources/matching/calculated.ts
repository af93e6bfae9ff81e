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

/** Since when it has had none, as SQL: since its last one, or from the beginning. */
export const quietSince = (now: string) => `coalesce(${lastHour(now)}, pairs.created_at)`

/** Whether what the team had in mind for an open pair is for today, or was for an earlier day, as SQL. */
export const actionDue = (now: string) =>
  `(pairs.state <> 'closed' AND pairs.next_action_on IS NOT NULL
    AND pairs.next_action_on <= ('${now}'::timestamptz)::date)`

/** Those of the team who can't follow a pair: their account is closed, or they don't coordinate any more. */
const NO_COORDINATORS = `SELECT users.id FROM users WHERE users.role = 'staff'
  AND NOT (users.state = 'active' AND EXISTS (SELECT FROM staff_permissions
    WHERE staff_permissions.user_id = users.id AND staff_permissions.permission = 'coordinator'))`

/** Whether an open pair is followed by nobody who could, as SQL; found from the few who can't. */
export const withoutCoordinator = () =>
  `(pairs.state <> 'closed' AND pairs.coordinator_id = ANY (ARRAY(${NO_COORDINATORS})))`

const DEACTIVATED = (role: string) =>
  `ARRAY(SELECT users.id FROM users WHERE users.state = 'deactivated' AND users.role = '${role}')`

/** Whether one of the two of an open pair has left: their account is deactivated, as SQL. */
export const leftBehind = () =>
  `(pairs.state <> 'closed' AND (pairs.tutor_id = ANY (${DEACTIVATED('tutor')})
    OR pairs.student_id = ANY (${DEACTIVATED('student')})))`

const LEAVING = ['accounts.account_deactivated']
const NOT_FOLLOWING = [...LEAVING, 'accounts.account_suspended', 'accounts.permissions_changed']

/** When the journal last says one of these of an account, as SQL. */
const lastOf = (userId: string, actions: string[]) =>
  `(SELECT max(said.created_at) FROM audit_entries AS said WHERE said.subject_type = 'user'
    AND said.subject_id = ${userId} AND said.action = ANY ('{${actions.join()}}'))`

const leftAt = (member: string) =>
  `(SELECT ${lastOf('gone.id', LEAVING)} FROM users AS gone
    WHERE gone.id = ${member} AND gone.state = 'deactivated')`

/** Since when a pair is without one of its two, as SQL. */
export const leftBehindSince = `coalesce(
  LEAST(${leftAt('pairs.tutor_id')}, ${leftAt('pairs.student_id')}), pairs.created_at)`

/** Since when nobody who could follows a pair, as SQL. */
export const withoutCoordinatorSince = `coalesce(
  ${lastOf('pairs.coordinator_id', NOT_FOLLOWING)}, pairs.created_at)`
