import { withClient } from '../../bin/launcher/sql.js'
import { SIZES } from '../http/story.js'
import { Site } from '../http/servers.js'
import { requestsASecond } from '../http/load.js'
import { Person } from '../company/person.js'
import { buffersOf } from '../buffers.js'
import { fill } from './fill.js'

const SHORT = 50
const LONG = 100_000
const USUAL = 1500
const ROUNDS = 5

/**
 * The same page and the same search in a short and in a long conversation, in turns: as a ratio of time and of the buffers
 * that their queries touch.
 *
 * @param {import('../http/story.js').Story} story @param {import('../company/company.js').Couple[]} couples
 * @param {import('../report.js').Report} report
 */
export async function measureOpening(story, [short, long, ...others], report) {
  const url = story.databases[SIZES[0]]
  await withClient(url, async (client) => {
    await fill(client, short, SHORT)
    await fill(client, long, LONG)
    // With two conversations alone, the planner would take every table for one of the two.
    for (const other of others) await fill(client, other, USUAL)
    await client.query('VACUUM ANALYZE')
  })
  const site = await Site.start(story, SIZES[0], { recorded: true })
  try {
    const readers = {
      short: await Person.signIn(site.base, short.student),
      long: await Person.signIn(site.base, long.student),
    }
    const pages = {
      opening: { short: `/messages/${short.conversation}`, long: `/messages/${long.conversation}` },
      search: { short: '/messages/search?q=theoreme', long: '/messages/search?q=theoreme' },
    }
    for (const [name, paths] of Object.entries(pages)) {
      await compare(site, readers, { name, paths, url }, report)
    }
  } finally {
    await site.stop()
  }
}

/** @typedef {{ short: Person, long: Person }} Readers */

/** @param {Site} site @param {Readers} readers @param {{ name: string, paths: { short: string, long: string }, url: string }} page @param {import('../report.js').Report} report */
async function compare(site, readers, { name, paths, url }, report) {
  const visit = (/** @type {'short' | 'long'} */ which) => ({
    url: site.base + paths[which],
    headers: { ...site.headers(), cookie: readers[which].headers().cookie },
  })
  const time = []
  for (let round = 0; round < ROUNDS; round++) {
    const few = await requestsASecond(visit('short'))
    const many = await requestsASecond(visit('long'))
    time.push(few.rate / many.rate)
  }
  const buffers = {
    short: await buffersOf(site, visit('short'), url),
    long: await buffersOf(site, visit('long'), url),
  }
  const better = /** @type {const} */ ('lower')
  const ends = { better, unit: '×' }
  const most = name === 'search' ? 10 : 3
  report.add({ name: `chat.${name}_growth`, runs: time, target: most, ...ends })
  report.add({
    name: `chat.${name}_buffers_growth`,
    runs: [buffers.long.blocks / buffers.short.blocks],
    target: buffers.long.blocks <= 60 ? undefined : 1.5,
    ...ends,
  })
  for (const which of /** @type {const} */ (['short', 'long'])) {
    const row = { better, unit: 'buffers', runs: [buffers[which].blocks] }
    report.add({ name: `chat.${name}_buffers_${which}`, ...row })
  }
  const target = name === 'search' ? 5 : undefined
  const unit = { unit: 'ms', better, target }
  report.add({ name: `chat.${name}_queries_ms_long`, runs: [buffers.long.milliseconds], ...unit })
}
