/**
 * The back office with few and with a million accounts and appointments: its lists, filters and searches, each with its
 * total; what it adds to the web process, and what its own takes.
 */
import { step } from '../../bin/launcher/say.js'
import { Site } from '../http/servers.js'
import { SIZES, withStory } from '../http/story.js'
import { fillBackOffice } from './fill.js'
import { compareBuffers, compareTime, measureFirstPage } from './lists.js'
import { measureOpening } from './opening.js'
import { Staff } from './staff.js'

/** How many accounts and appointments, and how many pairs they belong to. */
const FEW = { rows: 10_000, pairs: 200 }
const MANY = { rows: 1_000_000, pairs: 20_000 }

/** @param {string} root @param {import('../report.js').Report} report */
export async function measure(root, report) {
  await withStory(root, async (story) => {
    await step('Opening the back office', () => measureOpening(story, report))
    for (const size of [FEW, MANY]) {
      await step(`Filling in ${size.rows} rows`, () => fill(story, size))
    }
    const sites = await Promise.all(
      [FEW, MANY].map(({ rows }) => Site.start(story, rows, { recorded: true, office: true }))
    )
    try {
      const urls = [FEW, MANY].map(({ rows }) => story.databases[rows])
      const staff = await Promise.all(sites.map((site, place) => Staff.enter(site, urls[place])))
      await step('Opening lists', () => compareTime(staff, report))
      await step('Opening the first page', () => measureFirstPage(staff, urls, report))
      await step('Counting buffers', () => compareBuffers(staff, urls, report))
    } finally {
      await Promise.all(sites.map((site) => site.stop()))
    }
  })
}

/** @param {import('../http/story.js').Story} story @param {{ rows: number, pairs: number }} size */
async function fill(story, { rows, pairs }) {
  const url = await story.server.create(`office_${rows}`, { template: `size_${SIZES[0]}` })
  story.databases[rows] = url
  await fillBackOffice(url, { rows, pairs })
}
