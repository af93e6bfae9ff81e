/**
 * Three schedulers remind people of thousands of things and two web servers hand over the mails; all of them are killed again
 * and again, and their clocks jump; the mail server refuses, hangs and drops half of the time; meanwhile things are finished and
 * moved. In the end everybody was told once.
 */
import { setTimeout } from 'node:timers/promises'
import { say, step } from '../../bin/launcher/say.js'
import { withClient } from '../../bin/launcher/sql.js'
import { foundCompany } from '../../bench/company/company.js'
import { SIZES, withStory } from '../../bench/http/story.js'
import { PostOffice } from './post_office.js'
import { Processes } from './processes.js'
import { change, chooseChanges, storeThings } from './things.js'
import { faultsOf } from './verdict.js'

const THINGS = 3000
const PAIRS = 60
const STUDENTS_OF_TUTOR = 4
/** Long enough for each scheduler to meet minutes of its own. */
const FAULTS_LAST_AT_LEAST_MS = 150_000
const FAULTS_LAST_AT_MOST_MS = 600_000
const SETTLES_WITHIN_MS = 600_000
const LOOK_EVERY_MS = 1000
/** Thousands of e-mails are to leave within minutes. */
const PACE = 10_000

/** @param {string} root @param {import('../../bench/report.js').Report} report @param {{ size?: number }} [options] */
export async function torture(root, report, { size = THINGS } = {}) {
  await withStory(root, async (story) => {
    const office = await PostOffice.open()
    story.environment.SMTP_URL = office.url
    try {
      await remind(story, office, report, size)
    } finally {
      await office.close()
    }
  })
}

/**
 * @param {import('../../bench/http/story.js').Story} story @param {PostOffice} office
 * @param {import('../../bench/report.js').Report} report @param {number} size
 */
async function remind(story, office, report, size) {
  const url = story.databases[SIZES[0]]
  const couples = await foundCompany(url, PAIRS, { studentsOfTutor: STUDENTS_OF_TUTOR })
  await withClient(url, async (client) => {
    await client.query('UPDATE settings SET mails_per_minute = $1', [PACE])
    say.note(`Raised to ${PACE}: mails_per_minute.`)
    await client.query(FORGET_EARLIER)
    const things = await storeThings(client, couples, size)
    const { before, meanwhile } = chooseChanges(things)
    for (const thing of before) {
      await change(client, thing)
      thing.before = true
    }
    const processes = new Processes(story.root, { ...story.environment, DATABASE_URL: url })
    try {
      await processes.begin()
      await step(`${things.length} things, while everything breaks`, () =>
        changeMeanwhile(client, meanwhile, things)
      )
      office.faulty = false
      await processes.cease()
      await step('Everything runs again', () => settle(client))
      tell(
        { things, before, meanwhile, processes, office },
        await faultsOf(client, things, office),
        report
      )
    } finally {
      await processes.end()
    }
  })
}

/** Until everything was said. @param {import('pg').Client} client @param {import('./things.js').Thing[]} meanwhile @param {import('./things.js').Thing[]} things */
async function changeMeanwhile(client, meanwhile, things) {
  const begun = Date.now()
  const lasts = () => Date.now() - begun
  const left = [...meanwhile]
  const each = Math.ceil(left.length / (FAULTS_LAST_AT_LEAST_MS / LOOK_EVERY_MS / 2))
  const kept = things
    .filter((thing) => !thing.before && !meanwhile.includes(thing))
    .map(({ id }) => id)
  while (lasts() < FAULTS_LAST_AT_MOST_MS) {
    for (const thing of left.splice(0, each)) await change(client, thing)
    const { rows } = await client.query(TOLD_THINGS, [kept])
    const told = left.length === 0 && rows[0].count === kept.length
    if (told && lasts() > FAULTS_LAST_AT_LEAST_MS) return
    await setTimeout(LOOK_EVERY_MS)
  }
}

/** What waits for a later attempt, or was in the hands of a process that died, is taken up now instead of within the hour. @param {import('pg').Client} client */
async function settle(client) {
  const end = Date.now() + SETTLES_WITHIN_MS
  while (Date.now() < end) {
    await client.query(HURRY)
    await setTimeout(3 * LOOK_EVERY_MS)
    const { rows } = await client.query(OPEN)
    if (rows[0].count === 0) return
  }
  say.line('Some mails had still not left.')
}

const TOLD_THINGS = `
  SELECT count(DISTINCT subject_id)::int AS count FROM notifications
  WHERE kind LIKE 'reminders.%' AND subject_id = ANY($1::uuid[])`

/** What was to be sent before is none of it. */
const FORGET_EARLIER = `DELETE FROM pgboss.job WHERE state < 'completed'`

const HURRY = `
  UPDATE pgboss.job SET state = 'created', start_after = now()
  WHERE name = 'deliveries' AND (state IN ('created', 'retry') AND start_after > now()
    OR state = 'active' AND started_on < now() - interval '20 seconds')`

const OPEN = `
  SELECT count(*)::int FROM deliveries JOIN notifications ON notifications.id = deliveries.notification_id
  WHERE kind LIKE 'reminders.%' AND deliveries.state IN ('pending', 'failed')`

/**
 * @param {{ things: any[], before: any[], meanwhile: any[], processes: Processes, office: PostOffice }} run
 * @param {Awaited<ReturnType<typeof faultsOf>>} found @param {import('../../bench/report.js').Report} report
 */
function tell({ things, before, meanwhile, processes, office }, found, report) {
  const { kills, jumps } = processes
  const { refuse, hang, drop } = office.faults
  say.line(
    `${things.length} things; ${before.length} changed before, ${meanwhile.length} meanwhile.`
  )
  say.line(
    `Schedulers killed ${kills.scheduler} times, web servers ${kills['web server']} times; clocks jumped ${jumps} times.`
  )
  say.line(
    `The mail server refused ${refuse}, let hang ${hang}, dropped ${drop} times, and took ${found.mails} mails.`
  )
  say.line(
    `${found.told} reminders in-app; ${found.doubled_mail} mails came twice, each under one Message-ID.`
  )
  for (const subject of found.unknown.slice(0, 5)) say.line(`Not of a delivery: ${subject}`)
  const row = { unit: 'faults', target: 0, better: /** @type {const} */ ('lower') }
  for (const name of /** @type {const} */ (['lost_in_app', 'doubled_in_app', 'lost', 'wrong'])) {
    report.add({ name: `reminders.${name}`, runs: [found[name]], ...row })
  }
  report.add({ name: 'reminders.unknown_mail', runs: [found.unknown.length], ...row })
  report.add({
    name: 'reminders.doubled_mail',
    runs: [found.doubled_mail],
    ...row,
    target: kills['web server'],
  })
}
