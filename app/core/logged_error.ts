const ADDRESS = /[^\s<>"'(),:;/]+@[^\s<>"'(),:;/]+/g

/** What says where it broke. PostgreSQL's `detail` repeats rows, a mail server's answer repeats addresses. */
const KEPT = [
  ...['code', 'status', 'syscall', 'command', 'responseCode'],
  ...['severity', 'schema', 'table', 'column', 'constraint'],
]

type LoggedError = { type: string; message: string; stack?: string; [kept: string]: unknown }

/** An error as it may stand in the log: nobody's words, names or addresses. */
export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'Not an error' }
  const kept = KEPT.flatMap((name) => (name in error ? [[name, Reflect.get(error, name)]] : []))
  return {
    ...Object.fromEntries(kept),
    type: error.constructor.name,
    message: withoutAddresses(error.message),
    stack: withoutAddresses(error.stack ?? ''),
    ...(error.cause ? { cause: loggedError(error.cause) } : {}),
  }
}

const withoutAddresses = (text: string) => text.replace(ADDRESS, '<address>')
