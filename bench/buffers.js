/**
 * What the queries of a page touch: they are recorded while the page is asked for, then explained one by one.
 */
import { withClient } from '../bin/launcher/sql.js'
import { visitRecorded } from './http/recording.js'

/**
 * @param {import('./http/servers.js').Site} site started to record its queries
 * @param {import('./http/load.js').Visit} visit @param {string} url of the database
 * @returns {Promise<{ blocks: number, milliseconds: number }>} buffers touched and execution time, of all the queries together
 */
export async function buffersOf(site, visit, url) {
  const recording = await visitRecorded(site, visit)
  const queries = recording.queries.filter(isExplained)
  return withClient(url, async (client) => {
    // A new connection loads the dictionaries of the search, four milliseconds; the site's have theirs.
    await explain(client, queries)
    return explain(client, queries)
  })
}

/** @param {import('pg').Client} client @param {{ text: string, values: unknown[] }[]} queries */
async function explain(client, queries) {
  const sum = { blocks: 0, milliseconds: 0 }
  await client.query('BEGIN')
  for (const { text, values } of queries) {
    const { rows } = await client.query(
      `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${text}`,
      values
    )
    const [{ Plan, ['Execution Time']: time }] = rows[0]['QUERY PLAN']
    sum.blocks += Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks']
    sum.milliseconds += time
  }
  await client.query('ROLLBACK')
  return sum
}

const isExplained = (/** @type {{ text: string }} */ { text }) =>
  /^\s*(select|with|insert|update|delete)/i.test(text)
