/**
 * Loaded into the web server of a bench: hands over, on request, the SQL that ran since the last time.
 */
import pg from 'pg'

/** @type {{ text: string, values: unknown[] }[]} */
let queries = []
const original = pg.Client.prototype.query

pg.Client.prototype.query = function (/** @type {any} */ query, /** @type {any[]} */ ...rest) {
  const text = typeof query === 'string' ? query : query.text
  const values = typeof query === 'string' ? (Array.isArray(rest[0]) ? rest[0] : []) : query.values
  if (!isHousekeeping(text)) queries.push({ text, values: values ?? [] })
  return original.call(this, query, ...rest)
}

/** The job queue polls in the same process; it is no part of a page. */
const isHousekeeping = (/** @type {string} */ text) =>
  text.includes('pgboss') || text.includes('LISTEN')

process.on('message', (message) => {
  if (message !== 'take queries') return
  process.send?.({ queries })
  queries = []
})
