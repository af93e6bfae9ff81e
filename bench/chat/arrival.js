import { SIZES } from '../http/story.js'
import { Site } from '../http/servers.js'
import { percentile } from '../report.js'
import { Talk } from './talk.js'

const ROUNDS = 5
const MESSAGES = 300

/**
 * @param {import('../http/story.js').Story} story @param {import('../company/company.js').Couple} couple
 * @param {import('../report.js').Report} report
 */
export async function measureArrival(story, couple, report) {
  const site = await Site.start(story, SIZES[0])
  const talk = await Talk.begin(site.base, couple)
  try {
    const rounds = []
    await speak(talk)
    for (let round = 0; round < ROUNDS; round++) rounds.push(await speak(talk))
    const row = (/** @type {number} */ part) => rounds.map((times) => percentile(times, part))
    const unit = { unit: 'ms', better: /** @type {const} */ ('lower') }
    report.add({ name: 'chat.arrival_p50_ms', runs: row(0.5), target: 5, ...unit })
    report.add({ name: 'chat.arrival_p99_ms', runs: row(0.99), target: 25, ...unit })
  } finally {
    talk.end()
    await site.stop()
  }
}

/** @param {Talk} talk */
async function speak(talk) {
  for (let count = 0; count < MESSAGES; count++) await talk.say(`Un mot, le numéro ${count}`)
  return talk.takeTimes()
}
