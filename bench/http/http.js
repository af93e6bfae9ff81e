/**
 * The pages people open all day, signed in, as Inertia visits, beside a bare Node.js server that runs the same SQL and
 * sends the same bytes. Both run in interleaved slices of one run, so that a noisy machine is noisy for both.
 */
import { step } from '../../bin/launcher/say.js'
import { BareServer, Site } from './servers.js'
import { requestsASecond } from './load.js'
import { record } from './recording.js'
import { PAGES, SIZES, withStory } from './story.js'

const ROUNDS = 5
const RATIO = 0.28
const QUERIES = 6

/** @param {string} root @param {import('../report.js').Report} report */
export async function measure(root, report) {
  await withStory(root, async (story) => {
    for (const size of SIZES) await countQueries(story, size, report)
    for (const page of PAGES) await compare(story, page, report)
  })
}

/** @param {import('./story.js').Story} story @param {number} size @param {import('../report.js').Report} report */
async function countQueries(story, size, report) {
  await step(`Counting queries with ${size} rows`, async () => {
    const site = await Site.start(story, size, { recorded: true })
    try {
      for (const page of PAGES) {
        const runs = []
        for (let run = 0; run < ROUNDS; run++) {
          const { queries } = await record(site, page)
          runs.push(queries.length)
        }
        report.add({
          name: `http.${page.name}.queries_with_${size}_rows`,
          unit: 'queries',
          runs,
          target: QUERIES,
          better: 'lower',
        })
      }
    } finally {
      await site.stop()
    }
  })
}

/** @param {import('./story.js').Story} story @param {import('./story.js').Page} page @param {import('../report.js').Report} report */
async function compare(story, page, report) {
  await step(`Comparing ${page.name} with a bare server`, async () => {
    const recorded = await Site.start(story, SIZES[0], { recorded: true })
    const recording = await record(recorded, page).finally(() => recorded.stop())
    const site = await Site.start(story, SIZES[0])
    const bare = await BareServer.start(story, SIZES[0], recording)
    try {
      await addRows(page.name, await interleave(site.visit(page), bare.visit()), report)
    } finally {
      await Promise.all([site.stop(), bare.stop()])
    }
  })
}

/** @param {import('./load.js').Visit} site @param {import('./load.js').Visit} bare */
async function interleave(site, bare) {
  const rounds = []
  await requestsASecond(site)
  await requestsASecond(bare)
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ site: await requestsASecond(site), bare: await requestsASecond(bare) })
  }
  return rounds
}

/** @param {string} name @param {Awaited<ReturnType<typeof interleave>>} rounds @param {import('../report.js').Report} report */
function addRows(name, rounds, report) {
  const runs = (/** @type {(round: typeof rounds[number]) => number} */ of) => rounds.map(of)
  report.add({
    name: `http.${name}.ratio_to_bare`,
    unit: '×',
    runs: runs(({ site, bare }) => site.rate / bare.rate),
    target: RATIO,
    better: 'higher',
  })
  report.add({
    name: `http.${name}.rate`,
    unit: 'requests/s',
    runs: runs(({ site }) => site.rate),
    better: 'higher',
  })
  report.add({
    name: `http.${name}.bare_rate`,
    unit: 'requests/s',
    runs: runs(({ bare }) => bare.rate),
    better: 'higher',
  })
  report.add({
    name: `http.${name}.p50_ms`,
    unit: 'ms',
    runs: runs(({ site }) => site.p50),
    better: 'lower',
  })
  report.add({
    name: `http.${name}.p99_ms`,
    unit: 'ms',
    runs: runs(({ site }) => site.p99),
    better: 'lower',
  })
}
