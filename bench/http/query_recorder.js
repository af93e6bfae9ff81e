/**
 * Loaded into the web server of a bench: hands over, on request, the SQL that ran since the last time, and whether it ran
 * for a recorded visit. A server does more than answer, most of all just after its start: the job queue polls, what is
 * kept in memory is fetched. Whatever a visit itself asks, its login session's query too, carries the visit's mark wherever
 * it goes on asynchronously.
 */
import http from 'node:http'
import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'

/** @type {{ text: string, values: unknown[], ofVisit: boolean }[]} */
let queries = []
/** @type {AsyncLocalStorage<boolean>} */
const visit = new AsyncLocalStorage()

const emit = http.Server.prototype.emit
http.Server.prototype.emit = function (/** @type {any} */ event, /** @type {any[]} */ ...rest) {
  const happen = () => emit.call(this, event, ...rest)
  return event === 'request' ? visit.run('x-recorded' in rest[0].headers, happen) : happen()
}

const original = pg.Client.prototype.query
pg.Client.prototype.query = function (/** @type {any} */ query, /** @type {any[]} */ ...rest) {
  const text = typeof query === 'string' ? query : query.text
  const values = typeof query === 'string' ? (Array.isArray(rest[0]) ? rest[0] : []) : query.values
  queries.push({ text, values: values ?? [], ofVisit: visit.getStore() ?? false })
  return original.call(this, query, ...rest)
}

process.on('message', (message) => {
  if (message !== 'take queries') return
  process.send?.({ queries })
  queries = []
})
