import autocannon from 'autocannon'

const CONNECTIONS = 16
const SECONDS = 4

/**
 * @typedef {{ url: string, headers: Record<string, string> }} Visit
 *
 * @param {Visit} visit
 * @returns {Promise<{ rate: number, p50: number, p99: number }>} requests a second, milliseconds
 * @throws when any answer is not a 200: a fast error is no result
 */
export async function requestsASecond(visit) {
  const result = await autocannon({ ...visit, connections: CONNECTIONS, duration: SECONDS })
  const wrong = result.non2xx + result.errors + result.timeouts
  if (wrong) throw new Error(`${wrong} answers of ${visit.url} were not a 200`)
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 }
}
