/**
 * Fifty people, each tutor with four students, propose, accept, move and cancel the same few hours at once, on two web processes.
 * In the end nobody is in two places, no proposal was answered twice, and everybody who was refused was told why.
 */
import { say, step } from '../../bin/launcher/say.js'
import { withClient } from '../../bin/launcher/sql.js'
import { foundCompany } from '../../bench/company/company.js'
import { SIZES, withStory } from '../../bench/http/story.js'
import { Site } from '../../bench/http/servers.js'
import { Planner } from './planner.js'
import { contestedTimes, chooseDeed } from './deeds.js'
import { faultsOf, seenNow } from './verdict.js'

const STUDENTS = 40
const STUDENTS_OF_TUTOR = 4
const ROUNDS = 500
const NO_LIMIT = 50

/** @param {string} root @param {import('../../bench/report.js').Report} report */
export async function torture(root, report) {
  await withStory(root, (story) => contest(story, report))
}

/** @param {import('../../bench/http/story.js').Story} story @param {import('../../bench/report.js').Report} report */
async function contest(story, report) {
  const url = story.databases[SIZES[0]]
  await withClient(url, (client) =>
    client.query(
      `UPDATE settings SET sign_in_per_minute = 1000000, appointments_per_week = ${NO_LIMIT}`
    )
  )
  say.note(`Limits raised: sign_in_per_minute, appointments_per_week (${NO_LIMIT}).`)
  const couples = await foundCompany(url, STUDENTS, { studentsOfTutor: STUDENTS_OF_TUTOR })
  const sites = [await Site.start(story, SIZES[0]), await Site.start(story, SIZES[0])]
  try {
    const planners = await step('Fifty people sign in', () => Planner.gather(sites, couples))
    const counts = await step(`${ROUNDS} rounds`, () => contend(url, planners))
    const found = await withClient(url, faultsOf)
    tell({ planners, counts, found }, report)
    for (const planner of planners) planner.leave()
  } finally {
    await Promise.all(sites.map((site) => site.stop()))
  }
}

/** In each round everybody does something at once, having seen what stood before it. @param {string} url @param {Planner[]} planners */
async function contend(url, planners) {
  const times = contestedTimes()
  const tried = /** @type {Record<string, number>} */ ({})
  await withClient(url, async (client) => {
    for (let round = 0; round < ROUNDS; round++) {
      const seen = await seenNow(client)
      await Promise.all(
        planners.map((planner) => {
          const deed = chooseDeed(planner, seen, times)
          tried[deed.kind] = (tried[deed.kind] ?? 0) + 1
          return planner.attempt(deed)
        })
      )
    }
  })
  return tried
}

/**
 * @param {{ planners: Planner[], counts: Record<string, number>, found: Awaited<ReturnType<typeof faultsOf>> }} run
 * @param {import('../../bench/report.js').Report} report
 */
function tell({ planners, counts, found }, report) {
  const all = planners.flatMap(({ outcomes }) => outcomes)
  const of = (/** @type {string} */ kind) => all.filter(({ outcome }) => outcome === kind)
  const succeeded = (/** @type {string} */ kind) =>
    of('done').filter((each) => each.kind === kind).length
  for (const [kind, count] of Object.entries(counts)) {
    say.line(`${kind}: tried ${count} times, done ${succeeded(kind)} times.`)
  }
  for (const { kind, said } of of('unexplained').slice(0, 5)) say.line(`${kind}: ${said}`)
  const higher = { unit: 'times', better: /** @type {const} */ ('higher') }
  report.add({
    name: 'appointments.refused_with_reason',
    runs: [of('explained').length],
    ...higher,
  })
  report.add({ name: 'appointments.accepted', runs: [succeeded('accept')], target: 1, ...higher })
  for (const [name, value] of Object.entries({
    double_booked: found.doubleBooked,
    answered_twice: found.answeredTwice,
    accepted_unlike_told: Math.abs(found.accepted - succeeded('accept')),
    errors_5xx: of('error').length,
    unexplained: of('unexplained').length,
  })) {
    const row = { unit: 'faults', runs: [value], target: 0 }
    report.add({ name: `appointments.${name}`, ...row, better: 'lower' })
  }
}
