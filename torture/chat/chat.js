/**
 * Twenty people in ten conversations send 5,000 messages while the web process is killed every few seconds, the database once,
 * and connections are cut at random. In the end each message stands once, in one order for all.
 */
import { say, step } from '../../bin/launcher/say.js'
import { raiseLimits } from '../../bench/chat/chat.js'
import { foundCompany } from '../../bench/company/company.js'
import { Person } from '../../bench/company/person.js'
import { SIZES, withStory } from '../../bench/http/story.js'
import { Wire } from '../wire.js'
import { Faults } from './faults.js'
import { Talker } from './talker.js'
import { countUntold } from './untold.js'
import { faultsOf } from './verdict.js'

const PAIRS = 10
const MESSAGES = 5000

/**
 * @param {string} root @param {import('../../bench/report.js').Report} report
 * @param {{ messages?: number }} [options] how many are sent in all
 */
export async function torture(root, report, { messages = MESSAGES } = {}) {
  const work = (/** @type {import('../../bench/http/story.js').Story} */ story) =>
    converse({ ...story, environment: quiet(story) }, report, messages)
  await withStory(root, work, { durable: true })
}

/** What breaks on purpose fills no log. @param {import('../../bench/http/story.js').Story} story */
const quiet = ({ environment }) => ({ ...environment, LOG_LEVEL: 'fatal' })

/** @param {import('../../bench/http/story.js').Story} story @param {import('../../bench/report.js').Report} report @param {number} messages */
async function converse(story, report, messages) {
  const url = story.databases[SIZES[0]]
  await raiseLimits(url)
  const couples = await foundCompany(url, PAIRS)
  const wire = await Wire.lay()
  const faults = new Faults(story, wire)
  try {
    await faults.raise()
    const talkers = await step('Twenty people sign in', () => arrive(wire, couples))
    const each = Math.ceil(messages / talkers.length)
    await step(`Sending ${each * talkers.length} messages while things break`, async () => {
      faults.begin()
      await Promise.all(talkers.map((talker) => talker.talk(each)))
      await faults.cease()
    })
    await step('Everybody comes back and looks', () =>
      Promise.all(talkers.map((talker) => talker.settle()))
    )
    const conversations = couples.map(({ conversation }) => conversation)
    const untold = await step('Everybody is told what is left to read', () =>
      countUntold(url, conversations)
    )
    tell({ ...(await faultsOf(url, talkers)), untold }, { faults, talkers, wire }, report)
    for (const talker of talkers) talker.leave()
  } finally {
    await faults.end()
    wire.remove()
  }
}

/** @param {Wire} wire @param {import('../../bench/company/company.js').Couple[]} couples */
async function arrive(wire, couples) {
  const members = couples.flatMap(({ conversation, student, tutor }) =>
    [student, tutor].map((member) => ({ conversation, member }))
  )
  return Promise.all(
    members.map(async ({ conversation, member }) => {
      const talker = new Talker(await Person.signIn(wire.base, member), conversation)
      talker.follow()
      return talker
    })
  )
}

/**
 * @param {Awaited<ReturnType<typeof faultsOf>> & { untold: number }} found
 * @param {{ faults: Faults, talkers: Talker[], wire: Wire }} run @param {import('../../bench/report.js').Report} report
 */
function tell(found, { faults, talkers, wire }, report) {
  const sum = (/** @type {(talker: Talker) => number} */ of) =>
    talkers.reduce((total, talker) => total + of(talker), 0)
  say.line(
    `Web process killed ${faults.webKills} times, database ${faults.databaseKills}, connections cut ${wire.cuts}.`
  )
  say.line(
    `Requests ${sum((one) => one.attempts)}, of which ${sum((one) => one.broken)} broke; streams opened ${sum((one) => one.streams)}.`
  )
  const better = /** @type {const} */ ('lower')
  report.add({ name: 'chat.sent', unit: 'messages', runs: [found.sent], better: 'higher' })
  for (const [name, value] of Object.entries({
    lost: found.lost,
    doubled: found.doubled,
    order_faults: found.orderFaults,
    refused_without_reason: sum((one) => one.refused.length),
    pages_that_differ: found.differing,
    untold: found.untold,
  })) {
    report.add({ name: `chat.${name}`, unit: 'faults', runs: [value], target: 0, better })
  }
  for (const refusal of talkers.flatMap((one) => one.refused).slice(0, 5)) say.line(refusal)
}
