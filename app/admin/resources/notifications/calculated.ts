/** A part of what a delivery tells, as SQL. */
export const ofNotification = (column: string) =>
  `(SELECT ${column} FROM notifications WHERE notifications.id = deliveries.notification_id)`

/** Whether staff may know of it, as SQL: what a task reminds of is its owner's alone, and so is that it does. Kept beside it by a trigger. */
export const isForStaff = 'deliveries.for_staff'

/** Whether an e-mail failed, and is not tried again of itself, as SQL. */
export const gaveUp = `(deliveries.channel = 'email' AND deliveries.state = 'failed'
  AND deliveries.next_attempt_at IS NULL)`

/** Why an e-mail did not leave, in the words of whoever reads the list. */
export const FAILURES = ['address', 'refused', 'busy', 'login', 'unreachable', 'other'] as const

/** By the codes of nodemailer and Node, with the answer of the server (RFC 5321, 4.2.1: 4xx may do later, 5xx never does). */
export const failure = `CASE
  WHEN deliveries.error LIKE 'EENVELOPE 5%' THEN 'address'
  WHEN deliveries.error LIKE 'EMESSAGE 5%' THEN 'refused'
  WHEN deliveries.error LIKE 'EAUTH%' THEN 'login'
  WHEN deliveries.error ~ ' 4[0-9][0-9]$' THEN 'busy'
  WHEN deliveries.error ~ '^(ECONN|ESOCKET|EDNS|ETLS|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EPIPE)' THEN 'unreachable'
  WHEN deliveries.error IS NOT NULL THEN 'other'
END`
