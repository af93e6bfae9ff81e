/**
 * Finding a thousand reminders that are due, with ten thousand, a million and five million pieces of homework stored.
 */
import { once } from 'node:events'
import { join } from 'node:path'
import { say, step } from '../../bin/launcher/say.js'
import { withClient } from '../../bin/launcher/sql.js'
import { foundCompany } from '../company/company.js'
import { Site } from '../http/servers.js'
import { SIZES, withStory } from '../http/story.js'

const DUE = 1000
const FEW = 10_000
const MORE = [1_000_000, 5_000_000]
const PAIRS = 200
const ROUNDS = 7

/** @param {string} root @param {import('../report.js').Report} report */
export async function measure(root, report) {
  await withStory(root, async (story) => {
    for (const size of [FEW, ...MORE]) await step(`Storing ${size}`, () => store(story, size))
    const sites = await Promise.all(
      [FEW, ...MORE].map((size) =>
        Site.start(story, size, { load: join(import.meta.dirname, 'scanner.js') })
      )
    )
    try {
      await step('Looking for what is due', () => compareTime(sites, report))
      await step('Counting buffers', () => compareBuffers(story, sites, report))
    } finally {
      await Promise.all(sites.map((site) => site.stop()))
    }
  })
}

/** @param {import('../http/story.js').Story} story @param {number} size */
async function store(story, size) {
  const url = await story.server.create(`stored_${size}`, { template: `size_${SIZES[0]}` })
  story.databases[size] = url
  const couples = await foundCompany(url, PAIRS)
  await withClient(url, async (client) => {
    const sides = [couples.map((one) => one.pair), couples.map((one) => one.student.id)]
    await client.query(HOMEWORK, [...sides, couples.map((one) => one.tutor.id), size, DUE])
    await client.query('VACUUM ANALYZE')
  })
}

/** What is due within a day, and all the rest: nine in ten are done, the others due much later. Each was set a week before. */
const HOMEWORK = `
  INSERT INTO homework (pair_id, student_id, tutor_id, title, due_at, due_since, created_at, state, submitted_at)
  SELECT pair, student, tutor, 'Exercices ' || n, due, due - interval '1 week', due - interval '1 week',
    CASE WHEN n <= $5 OR n % 10 = 0 THEN 'todo' ELSE 'reviewed' END,
    CASE WHEN n <= $5 OR n % 10 = 0 THEN NULL ELSE now() END
  FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) WITH ORDINALITY AS couple (pair, student, tutor, place)
  JOIN generate_series(1, $4::int) AS n ON n % cardinality($1::uuid[]) = place - 1
  CROSS JOIN LATERAL (SELECT CASE WHEN n <= $5 THEN now() + interval '1 hour' + n * interval '1 minute'
      WHEN n % 10 = 0 THEN now() + interval '3 days' + (n % 100000) * interval '1 minute'
      ELSE now() - (n % 1000000) * interval '1 minute' END AS due) AS moments`

/** @param {Site} site */
async function scan({ child }) {
  child.send('scan')
  for (;;) {
    const [message] = await once(child, 'message')
    if (message.scanned !== undefined) return message
  }
}

/** @param {Site[]} sites @param {import('../report.js').Report} report */
async function compareTime(sites, report) {
  const times = sites.map(() => /** @type {number[]} */ ([]))
  for (let round = -1; round < ROUNDS; round++) {
    for (const [place, site] of sites.entries()) {
      const { scanned, milliseconds } = await scan(site)
      if (scanned < DUE) throw new Error(`Only ${scanned} of ${DUE} were found`)
      // The first look warms what is kept.
      if (round >= 0) times[place].push(milliseconds)
    }
  }
  const better = /** @type {const} */ ('lower')
  const [few, ...more] = times
  for (const [place, runs] of more.entries()) {
    const growth = runs.map((time, round) => time / few[round])
    report.add({ name: `reminders.${nameOf(place)}`, unit: '×', runs: growth, target: 2, better })
  }
  report.add({ name: 'reminders.scan_ms', unit: 'ms', runs: more[more.length - 1], better })
}

/** The last is the one that is promised. @param {number} place */
const nameOf = (place) => (place === MORE.length - 1 ? 'scan_growth' : 'scan_growth_1m')

/** @param {import('../http/story.js').Story} story @param {Site[]} sites @param {import('../report.js').Report} report */
async function compareBuffers(story, sites, report) {
  const touched = []
  for (const [place, site] of sites.entries()) {
    await site.takeQueries()
    await scan(site)
    const queries = await site.takeQueries()
    const url = story.databases[[FEW, ...MORE][place]]
    touched.push(
      await buffers(
        url,
        queries.filter(({ text }) => text.includes('reminders'))
      )
    )
  }
  const [few, ...more] = touched
  say.note(`Buffers: ${touched.join(', ')}`)
  const better = /** @type {const} */ ('lower')
  for (const [place, blocks] of more.entries()) {
    const name = `reminders.${nameOf(place)}_buffers`
    report.add({ name, unit: '×', runs: [blocks / few], target: 1.5, better })
  }
}

/** @param {string} url @param {{ text: string, values: unknown[] }[]} queries */
function buffers(url, queries) {
  return withClient(url, async (client) => {
    let blocks = 0
    for (const { text, values } of queries) {
      const { rows } = await client.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`, values)
      const [{ Plan }] = rows[0]['QUERY PLAN']
      blocks += Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks']
    }
    return blocks
  })
}
