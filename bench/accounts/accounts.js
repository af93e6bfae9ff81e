/**
 * Sign-in, sign-up and reset, each with an address that is known and with one that is not, in turns, on a production
 * build with the hashes that people get. `--requests N` asks for fewer than a thousand of each.
 */
import { say, step } from '../../bin/launcher/say.js'
import { withClient } from '../../bin/launcher/sql.js'
import { Site } from '../http/servers.js'
import { SIZES, withStory } from '../http/story.js'
import { median } from '../report.js'
import { Visitor } from './visitor.js'
import { NEWCOMERS, nextAddress, WAYS } from './ways.js'

const REQUESTS = 1000
const VISITORS = 2
const BLOCKS = 10
const WARM_UP = 10
const NO_LIMIT = 1_000_000
const RAISED = ['sign_in_per_minute', 'sign_up_per_hour', 'reset_per_hour']

/** @param {string} root @param {import('../report.js').Report} report @param {{ requests?: number }} options */
export async function measure(root, report, { requests = REQUESTS }) {
  await withStory(root, async (story) => {
    const database = story.databases[SIZES[0]]
    await raiseLimits(database)
    const site = await Site.start(story, SIZES[0])
    try {
      for (const way of WAYS) {
        const known = await newcomers(database, requests + VISITORS * (WARM_UP + 1))
        await compare(site.base, way, { requests, known }, report)
      }
    } finally {
      await site.stop()
    }
  })
}

/** @param {string} database */
async function raiseLimits(database) {
  const changes = RAISED.map((name) => `${name} = ${NO_LIMIT}`).join(', ')
  await withClient(database, (client) => client.query(`UPDATE settings SET ${changes}`))
  say.note(`Limits raised to ${NO_LIMIT}: ${RAISED.join(', ')}. ${VISITORS} visitors at once.`)
}

/** @param {string} database @param {number} count @returns {Promise<string[]>} their addresses */
async function newcomers(database, count) {
  return withClient(database, async (client) => {
    const { rows } = await client.query(NEWCOMERS, [count])
    await client.query('ANALYZE users')
    return rows.map(({ email }) => email)
  })
}

/**
 * @param {string} base @param {typeof WAYS[number]} way
 * @param {{ requests: number, known: string[] }} sample @param {import('../report.js').Report} report
 */
async function compare(base, way, { requests, known }, report) {
  await step(`Comparing ${way.name}, ${requests} known and ${requests} unknown`, async () => {
    const visitors = await Promise.all(Array.from({ length: VISITORS }, () => Visitor.arrive(base)))
    const share = Math.ceil(requests / VISITORS)
    await Promise.all(visitors.map((visitor) => takeTurns(visitor, way, known, WARM_UP)))
    const turns = await Promise.all(
      visitors.map((visitor) => takeTurns(visitor, way, known, share))
    )
    addRows(way.name, turns.flat(), report)
  })
}

/** Which of the two comes first changes with each turn. */
async function takeTurns(
  /** @type {Visitor} */ visitor,
  /** @type {typeof WAYS[number]} */ { path, form },
  /** @type {string[]} */ addresses,
  /** @type {number} */ count
) {
  const turns = []
  for (let turn = 0; turn < count; turn++) {
    const times = { known: 0, unknown: 0 }
    for (const known of turn % 2 ? [true, false] : [false, true]) {
      const email = nextAddress(addresses, known)
      times[known ? 'known' : 'unknown'] = await visitor.send(path, { ...form, email })
    }
    turns.push(times)
  }
  return turns
}

/** @param {string} name @param {{ known: number, unknown: number }[]} turns @param {import('../report.js').Report} report */
function addRows(name, turns, report) {
  const known = turns.map((turn) => turn.known)
  const unknown = turns.map((turn) => turn.unknown)
  report.add({ name: `accounts.${name}.known_ms`, unit: 'ms', runs: known, better: 'lower' })
  report.add({ name: `accounts.${name}.unknown_ms`, unit: 'ms', runs: unknown, better: 'lower' })
  const runs = blocksOf(turns).map(
    (block) => median(block.map((turn) => turn.known)) / median(block.map((turn) => turn.unknown))
  )
  const ratio = { unit: '×', runs }
  report.add({ ...ratio, name: `accounts.${name}.ratio_at_most`, target: 1.05, better: 'lower' })
  report.add({ ...ratio, name: `accounts.${name}.ratio_at_least`, target: 0.95, better: 'higher' })
}

/** @template T @param {T[]} turns @returns {T[][]} */
function blocksOf(turns) {
  const size = Math.ceil(turns.length / BLOCKS)
  return Array.from({ length: Math.ceil(turns.length / size) }, (_, block) =>
    turns.slice(block * size, (block + 1) * size)
  )
}
