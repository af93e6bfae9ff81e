import { openPair } from '#admin/resources/profiles/calculated'

/** For how many days after the end of their pair the team is reminded of who waits for nobody. */
const REMINDED_DAYS = 90

/** Whether a student is on the waiting list, as SQL. */
export const waits = (studentId: string) =>
  `EXISTS (SELECT 1 FROM match_requests AS waiting
      WHERE waiting.student_id = ${studentId} AND waiting.state = 'waiting')`

/** Whether a student with an active account has no pair and waits for none, as SQL. */
export const couldWait = (studentId: string) =>
  `(${openPair('student_id', studentId)} = 0
    AND NOT ${waits(studentId)}
    AND EXISTS (SELECT 1 FROM users AS account
      WHERE account.id = ${studentId} AND account.state = 'active'))`

/** When the last pair of this student ended, as SQL. */
export const leftSince =
  '(SELECT max(ended.closed_at) FROM pairs AS ended WHERE ended.student_id = students.id)'

/** The team has taken this student off the waiting list since: nobody is to be reminded of them, as SQL. */
const takenOff = `EXISTS (SELECT 1 FROM match_requests AS taken_off
      WHERE taken_off.student_id = students.id AND taken_off.state = 'withdrawn'
        AND taken_off.created_at >= ${leftSince})`

/** Left without a tutor within the last ninety days, and not waiting for another, as SQL; found from the pairs that ended in these days. */
export const leftWithoutTutor = (now: string) =>
  `(students.id = ANY (ARRAY(SELECT ended.student_id FROM pairs AS ended
      WHERE ended.closed_at > '${now}'::timestamptz - interval '${REMINDED_DAYS} days'))
    AND ${couldWait('students.id')} AND NOT ${takenOff})`
