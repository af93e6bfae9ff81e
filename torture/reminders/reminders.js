/**
 * Three schedulers remind people of thousands of things and two web servers hand over the mails; all of them are killed again
 * and again, and their clocks jump; the mail server refuses, hangs and drops half of the time; meanwhile things are finished and
 * moved, and some are set when it is too late for a word. In the end everybody was told once, of what there was to tell.
 */
import { say, step } from '../../bin/launcher/say.js'
import { withClient } from '../../bin/launcher/sql.js'
import { foundCompany } from '../../bench/company/company.js'
import { SIZES, withStory } from '../../bench/http/story.js'
import { changeMeanwhile, settle } from './course.js'
import { PostOffice } from './post_office.js'
import { Processes } from './processes.js'
import { tell } from './tell.js'
import { change, chooseChanges, storeThings } from './things.js'
import { faultsOf } from './verdict.js'

const THINGS = 3000
const PAIRS = 60
const STUDENTS_OF_TUTOR = 4
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
    const far = things.filter((thing) => thing.far)
    for (const thing of before) {
      await change(client, thing)
      thing.before = true
    }
    const processes = new Processes(story.root, { ...story.environment, DATABASE_URL: url })
    try {
      await processes.begin()
      await step(`${things.length} things, while everything breaks`, () =>
        changeMeanwhile(client, { meanwhile, far }, things)
      )
      office.faulty = false
      await processes.cease()
      await step('Everything runs again', () => settle(client, things))
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

/** What was to be sent before is none of it. */
const FORGET_EARLIER = `DELETE FROM pgboss.job WHERE state < 'completed'`
