/**
 * A month of one person's calendar, and the slots that suit both of a pair over eight weeks, with few and with a million
 * appointments of others in the table.
 */
import { step } from '../../bin/launcher/say.js'
import { withClient } from '../../bin/launcher/sql.js'
import { buffersOf } from '../buffers.js'
import { foundCompany } from '../company/company.js'
import { requestsASecond } from '../http/load.js'
import { Site } from '../http/servers.js'
import { PAGES, SIZES, withStory } from '../http/story.js'

const FEW = 10_000
const MANY = 1_000_000
const OTHERS = 200
const ROUNDS = 5

const OPENED = [
  ...PAGES.filter(({ name }) => name === 'calendar'),
  { name: 'common_slots', path: '/appointments/new' },
]

/** @param {string} root @param {import('../report.js').Report} report */
export async function measure(root, report) {
  await withStory(root, async (story) => {
    await step(`Planning ${FEW} and ${MANY} hours of others`, () => plan(story))
    const sites = await Promise.all([FEW, MANY].map((size) => Site.start(story, size)))
    try {
      for (const page of OPENED) {
        await step(`Opening ${page.path}`, () => compareTime(sites, page, report))
      }
    } finally {
      await Promise.all(sites.map((site) => site.stop()))
    }
    await step('Counting buffers', () => compareBuffers(story, report))
  })
}

/** @param {import('../http/story.js').Story} story */
async function plan(story) {
  for (const size of [FEW, MANY]) {
    const url = await story.server.create(`planned_${size}`, { template: `size_${SIZES[0]}` })
    story.databases[size] = url
    const couples = await foundCompany(url, OTHERS)
    await withClient(url, async (client) => {
      const sides = [couples.map((one) => one.pair), couples.map((one) => one.student.id)]
      await client.query(HOURS, [...sides, couples.map((one) => one.tutor.id), size])
      await client.query('VACUUM ANALYZE')
    })
  }
}

/**
 * Spread over three years: of ten that are over, seven were held, two cancelled and one missed; of ten to come, two are confirmed
 * and the others cancelled. The hours of one pair never overlap.
 */
const HOURS = `
  INSERT INTO appointments (pair_id, student_id, tutor_id, proposer_id, state, starts_at, ends_at)
  SELECT pair, student, tutor, tutor,
    CASE
      WHEN moment > now() THEN CASE WHEN tenth < 2 THEN 'confirmed' ELSE 'cancelled' END
      WHEN tenth < 7 THEN 'completed'
      WHEN tenth < 9 THEN 'cancelled'
      ELSE 'missed'
    END,
    moment, moment + interval '1 hour'
  FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) WITH ORDINALITY AS couple (pair, student, tutor, place)
  JOIN generate_series(1, $4::int) AS n ON n % cardinality($1::uuid[]) = place - 1,
    LATERAL (
      SELECT now() - interval '18 months' + n * (interval '36 months' / $4::int) AS moment,
        n / cardinality($1::uuid[]) % 10 AS tenth
    ) AS moments`

/** @param {Site[]} sites @param {import('../http/story.js').Page} page @param {import('../report.js').Report} report */
async function compareTime([few, many], page, report) {
  const growth = []
  const times = []
  for (let round = 0; round < ROUNDS; round++) {
    const short = await requestsASecond(few.visit(page))
    const long = await requestsASecond(many.visit(page))
    growth.push(short.rate / long.rate)
    times.push(1000 / long.rate)
  }
  const better = /** @type {const} */ ('lower')
  report.add({
    name: `appointments.${page.name}_growth`,
    unit: '×',
    runs: growth,
    target: 3,
    better,
  })
  report.add({
    name: `appointments.${page.name}_server_ms`,
    unit: 'ms of one process',
    runs: times,
    better,
  })
}

/** @param {import('../http/story.js').Story} story @param {import('../report.js').Report} report */
async function compareBuffers(story, report) {
  const touched = /** @type {Record<string, number[]>} */ ({})
  for (const size of [FEW, MANY]) {
    const site = await Site.start(story, size, { recorded: true })
    try {
      for (const page of OPENED) {
        const { blocks } = await buffersOf(site, site.visit(page), story.databases[size])
        touched[page.name] = [...(touched[page.name] ?? []), blocks]
      }
    } finally {
      await site.stop()
    }
  }
  for (const [name, [few, many]] of Object.entries(touched)) {
    const better = /** @type {const} */ ('lower')
    report.add({
      name: `appointments.${name}_buffers_growth`,
      unit: '×',
      runs: [many / few],
      target: many <= 60 ? undefined : 1.5,
      better,
    })
    report.add({
      name: `appointments.${name}_buffers`,
      unit: 'buffers',
      runs: [many],
      better,
    })
  }
}
