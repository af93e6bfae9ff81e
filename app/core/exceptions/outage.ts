/**
 * Codes that say that the database can't be reached: network errors of Node.js, and
 * PostgreSQL's classes 08 (connection) and 57P (shutdown, recovery), 53300 (no connection left).
 */
const CODES = /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT|08...|57P0\d|53300)$/
const MESSAGES =
  /Connection terminated|Timeout acquiring a connection|Client has encountered a connection error/

/** Whether the error means that the database is gone, not that a query was wrong. */
export function isOutage(error: any): boolean {
  if (!error || typeof error !== 'object') return false
  if (isOutage(error.cause)) return true
  if (error.name === 'KnexTimeoutError' || MESSAGES.test(error.message ?? '')) return true
  return CODES.test(error.code ?? '') && (error.syscall === undefined || error.syscall !== 'open')
}
