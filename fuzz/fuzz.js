import { setTimeout } from 'node:timers/promises'
import { say, step } from '../bin/launcher/say.js'
import { SIZES, withStory } from '../bench/http/story.js'
import { Site } from '../bench/http/servers.js'
import { addresses, fieldNames } from './addresses.js'
import { hostileRequests } from './hostile_requests.js'
import { Visitor } from './visitor.js'

/** Requests go one at a time, so this is far above the usual. */
const LONGEST_MS = 2000
const SETTLED_MS = 100

/** @typedef {{ stranger: Visitor, student: Visitor }} Visitors */

/** @param {string} root @param {import('../bench/report.js').Report} report @param {{ requests: number, seed: number }} options */
export async function fuzz(root, report, { requests, seed }) {
  await withStory(root, async (story) => {
    const site = await Site.start(story, SIZES[0])
    try {
      const ids = await new Visitor(site.base, site.cookie).ids()
      const all = hostileRequests(addresses(root), { names: fieldNames(root), ids, requests, seed })
      // Inventing them took longer than the server keeps an idle connection open.
      await setTimeout(SETTLED_MS)
      const visitors = {
        stranger: new Visitor(site.base, ''),
        student: new Visitor(site.base, site.cookie),
      }
      const found = await step(`Sending ${requests} requests (seed ${seed})`, () =>
        throwAt(visitors, all)
      )
      tell(found, report)
    } finally {
      await site.stop()
    }
  })
}

/** @param {Visitors} visitors @param {import('./hostile_requests.js').Hostile[]} all */
async function throwAt(visitors, all) {
  const found = { sent: 0, refused: 0, broken: 0, slow: 0, slowest: 0 }
  for (const visitor of Object.values(visitors)) await visitor.arrive()
  for (const hostile of all) {
    const began = performance.now()
    const status = await answerTo(hostile.signedIn ? visitors.student : visitors.stranger, hostile)
    const took = performance.now() - began
    found.sent++
    found.slowest = Math.max(found.slowest, took)
    if (status >= 400 && status < 500) found.refused++
    if (took > LONGEST_MS) found.slow++
    if (status >= 500) found.broken++
    if (status >= 500 || took > LONGEST_MS) {
      say.line(`${status}, ${Math.round(took)} ms: ${hostile.method} ${hostile.path.slice(0, 300)}`)
      say.line(`  ${hostile.type} ${hostile.body?.slice(0, 300)}`)
    }
  }
  return found
}

/** @param {Visitor} visitor @param {import('./hostile_requests.js').Hostile} hostile */
async function answerTo(visitor, { method, path, type, body }) {
  const headers = { ...visitor.headers(), accept: 'application/json' }
  const abort = new AbortController()
  const late = globalThis.setTimeout(() => abort.abort(), 10 * LONGEST_MS)
  try {
    const answer = await fetch(visitor.base + path, {
      method,
      body,
      redirect: 'manual',
      headers: type ? { ...headers, 'content-type': type } : headers,
      signal: abort.signal,
    })
    // A live stream goes on for as long as it is listened to.
    await (path.startsWith('/__transmit') ? answer.body?.cancel() : answer.arrayBuffer())
    return answer.status
  } catch {
    return 599
  } finally {
    clearTimeout(late)
  }
}

/** @param {Awaited<ReturnType<typeof throwAt>>} found @param {import('../bench/report.js').Report} report */
function tell({ sent, refused, broken, slow, slowest }, report) {
  const better = /** @type {const} */ ('lower')
  report.add({ name: 'fuzz.requests', unit: 'requests', runs: [sent], better: 'higher' })
  report.add({ name: 'fuzz.refused_4xx', unit: 'answers', runs: [refused], better: 'higher' })
  report.add({ name: 'fuzz.errors_5xx', unit: 'answers', runs: [broken], target: 0, better })
  report.add({ name: 'fuzz.hangs', unit: 'answers', runs: [slow], target: 0, better })
  report.add({ name: 'fuzz.slowest_ms', unit: 'ms', runs: [slowest], better })
}
