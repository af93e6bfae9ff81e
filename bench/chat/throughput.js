import { SIZES } from '../http/story.js'
import { Site } from '../http/servers.js'
import { percentile } from '../report.js'
import { ProcessorTime, spentOnEach } from '../processor_time.js'
import { Talk } from './talk.js'

const ROUNDS = 5
const ROUND_MS = 4000

/**
 * Each pair sends its next message when the last one has arrived: what comes out is what the server can carry.
 *
 * @param {import('../http/story.js').Story} story @param {import('../company/company.js').Couple[]} couples
 * @param {import('../report.js').Report} report
 */
export async function measureThroughput(story, couples, report) {
  const site = await Site.start(story, SIZES[0])
  const processors = new ProcessorTime({
    web: site.child.pid ?? 0,
    database: story.server.cluster.running?.pid ?? 0,
  })
  const talks = await Promise.all(couples.map((couple) => Talk.begin(site.base, couple)))
  try {
    const rounds = []
    await speak(talks)
    for (let round = 0; round < ROUNDS; round++) {
      const before = processors.read()
      const spoken = await speak(talks)
      const after = processors.read()
      const spent = before && after && spentOnEach(before, after, spoken.times.length)
      rounds.push({ ...spoken, spent })
    }
    report.add({
      name: `chat.throughput_${couples.length}_pairs`,
      unit: 'messages/s',
      runs: rounds.map(({ rate }) => rate),
      target: 400,
      better: 'higher',
    })
    report.add({
      name: `chat.throughput_${couples.length}_pairs_p99_ms`,
      unit: 'ms',
      runs: rounds.map(({ times }) => percentile(times, 0.99)),
      target: 100,
      better: 'lower',
    })
    tellWhatWasSpent(
      rounds.flatMap(({ spent }) => spent ?? []),
      report
    )
  } finally {
    for (const talk of talks) talk.end()
    await site.stop()
  }
}

/** What a message takes of the processors, and who takes it. @param {import('../processor_time.js').Spent[]} rounds @param {import('../report.js').Report} report */
function tellWhatWasSpent(rounds, report) {
  if (rounds.length === 0) return
  for (const who of /** @type {const} */ (['web', 'database', 'bench'])) {
    report.add({
      name: `chat.processor_ms_${who}`,
      unit: 'ms a message',
      runs: rounds.map((spent) => spent[who]),
      better: 'lower',
    })
  }
}

/** @param {Talk[]} talks */
async function speak(talks) {
  const began = performance.now()
  const until = began + ROUND_MS
  await Promise.all(
    talks.map(async (talk) => {
      while (performance.now() < until) await talk.say('Le théorème, tu le dis comment ?')
    })
  )
  const times = talks.flatMap((talk) => talk.takeTimes())
  return { times, rate: (times.length * 1000) / (performance.now() - began) }
}
