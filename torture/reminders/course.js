/**
 * What happens while everything breaks, and afterwards.
 */
import { setTimeout } from 'node:timers/promises'
import { say } from '../../bin/launcher/say.js'
import { moveNear } from './near.js'
import { change } from './things.js'

/** Long enough for each scheduler to meet minutes of its own. */
const FAULTS_LAST_AT_LEAST_MS = 150_000
const FAULTS_LAST_AT_MOST_MS = 600_000
const SETTLES_WITHIN_MS = 600_000
const LOOK_EVERY_MS = 1000

/**
 * Until everything was said.
 *
 * @param {import('pg').Client} client @param {Record<'meanwhile' | 'far', import('./things.js').Thing[]>} changing
 * @param {import('./things.js').Thing[]} things
 */
export async function changeMeanwhile(client, { meanwhile, far }, things) {
  const begun = Date.now()
  const lasts = () => Date.now() - begun
  const steps = FAULTS_LAST_AT_LEAST_MS / LOOK_EVERY_MS / 2
  const take = (/** @type {typeof things} */ list, /** @type {number} */ of) =>
    list.splice(0, Math.ceil(of / steps))
  const [left, leftFar] = [[...meanwhile], [...far]]
  const unchanged = things.filter(
    (thing) => thing.people > 0 && !thing.before && !meanwhile.includes(thing)
  )
  while (lasts() < FAULTS_LAST_AT_MOST_MS) {
    for (const thing of take(left, meanwhile.length)) await change(client, thing)
    for (const thing of take(leftFar, far.length)) await moveNear(client, thing)
    const told = left.length + leftFar.length === 0 && (await areTold(client, unchanged))
    if (told && lasts() > FAULTS_LAST_AT_LEAST_MS) return
    await setTimeout(LOOK_EVERY_MS)
  }
}

/** @param {import('pg').Client} client @param {import('./things.js').Thing[]} things */
async function areTold(client, things) {
  const { rows } = await client.query(TOLD_THINGS, [things.map(({ id }) => id)])
  return rows[0].count === things.length
}

/**
 * What waits for a later attempt, or was in the hands of a process that died, is taken up now instead of within the hour;
 * what nobody lived long enough to say is said.
 *
 * @param {import('pg').Client} client @param {import('./things.js').Thing[]} things
 */
export async function settle(client, things) {
  const kept = things.filter(({ people, changed }) => people > 0 && changed === undefined)
  const end = Date.now() + SETTLES_WITHIN_MS
  while (Date.now() < end) {
    await client.query(HURRY)
    await setTimeout(3 * LOOK_EVERY_MS)
    const { rows } = await client.query(OPEN)
    if (rows[0].count === 0 && (await areTold(client, kept))) return
  }
  say.line('Some mails had still not left.')
}

const TOLD_THINGS = `
  SELECT count(DISTINCT subject_id)::int AS count FROM notifications
  WHERE kind LIKE 'reminders.%' AND subject_id = ANY($1::uuid[])`

const HURRY = `
  UPDATE pgboss.job SET state = 'created', start_after = now()
  WHERE name = 'deliveries' AND (state IN ('created', 'retry') AND start_after > now()
    OR state = 'active' AND started_on < now() - interval '20 seconds')`

const OPEN = `
  SELECT count(*)::int FROM deliveries JOIN notifications ON notifications.id = deliveries.notification_id
  WHERE kind LIKE 'reminders.%' AND deliveries.state IN ('pending', 'failed')`
