/**
 * The chat on a production build: how soon a word arrives, how many a second, what streams cost, and whether a long
 * conversation opens like a short one. Real requests and real event streams, each from a login session of its own.
 */
import { say, step } from '../../bin/launcher/say.js'
import { withClient } from '../../bin/launcher/sql.js'
import { foundCompany } from '../company/company.js'
import { SIZES, withStory } from '../http/story.js'
import { measureArrival } from './arrival.js'
import { measureOpening } from './opening.js'
import { measureStreams } from './streams.js'
import { measureThroughput } from './throughput.js'

const PAIRS = 20
const NO_LIMIT = 1_000_000
const RAISED = ['sign_in_per_minute', 'messages_per_minute', 'streams_per_person']

/** @param {string} root @param {import('../report.js').Report} report */
export async function measure(root, report) {
  await withStory(root, async (story) => {
    const database = story.databases[SIZES[0]]
    await raiseLimits(database)
    const couples = await foundCompany(database, PAIRS)
    await step('One pair, one message after the other', () =>
      measureArrival(story, couples[0], report)
    )
    await step(`${PAIRS} pairs at once`, () => measureThroughput(story, couples, report))
    await step('Holding streams', () => measureStreams(story, couples, report))
    await step('Opening a short and a long conversation', () =>
      measureOpening(story, couples, report)
    )
  })
}

/** @param {string} database */
export async function raiseLimits(database) {
  const changes = RAISED.map((name) => `${name} = ${NO_LIMIT}`).join(', ')
  await withClient(database, (client) => client.query(`UPDATE settings SET ${changes}`))
  say.note(`Limits raised to ${NO_LIMIT}: ${RAISED.join(', ')}.`)
}
