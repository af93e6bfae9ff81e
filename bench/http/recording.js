/**
 * @typedef {{ queries: { text: string, values: unknown[] }[], body: string, headers: Record<string, string> }} Recording
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
  await site.takeQueries()
  const answer = await fetch(url, { headers })
  const body = await answer.text()
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return { queries: await site.takeQueries(), body, headers: Object.fromEntries(answer.headers) }
}
