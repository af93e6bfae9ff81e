/**
 * @typedef {{ text: string, values: unknown[] }[]} Queries
 * @typedef {{ queries: Queries, body: string, headers: Record<string, string> }} Recording
 */

/**
 * Opens a page until it is warm, then once more while its SQL is written down.
 *
 * @param {import('./servers.js').Site} site
 * @param {import('./story.js').Page} page
 * @returns {Promise<Recording>}
 */
export async function record(site, page) {
  const { url, headers } = site.visit(page)
  for (let warm = 0; warm < 3; warm++) await (await fetch(url, { headers })).text()
  return visitRecorded(site, { url, headers })
}

/**
 * One visit with the SQL that ran for it, and nothing of what else the server does meanwhile.
 *
 * @param {import('./servers.js').Site} site
 * @param {import('./load.js').Visit} visit
 * @returns {Promise<Recording>}
 * @throws when the answer is not a 200, or nothing was recorded: every page asks the database
 */
export async function visitRecorded(site, { url, headers }) {
  await site.takeQueries()
  const answer = await fetch(url, { headers: { ...headers, 'x-recorded': '1' } })
  const body = await answer.text()
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  const queries = (await site.takeQueries()).filter(({ ofVisit }) => ofVisit)
  if (queries.length === 0) throw new Error(`No query of ${url} was recorded`)
  return { queries, body, headers: Object.fromEntries(answer.headers) }
}
