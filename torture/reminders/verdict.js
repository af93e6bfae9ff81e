/** Between judging a mail and naming its sender lies a connection, on a machine that is busy. */
const UNDER_WAY_MS = 3000

const TOLD = `
  SELECT notifications.user_id, notifications.subject_id AS thing, deliveries.id AS delivery
  FROM notifications LEFT JOIN deliveries ON deliveries.notification_id = notifications.id AND deliveries.channel = 'email'
  WHERE notifications.kind LIKE 'reminders.%'`

/**
 * @param {import('pg').Client} client @param {import('./things.js').Thing[]} things
 * @param {import('./post_office.js').PostOffice} office
 */
export async function faultsOf(client, things, { taken }) {
  const { rows } = await client.query(TOLD)
  const stored = await client.query('SELECT id FROM deliveries')
  const known = new Set(stored.rows.map(({ id }) => id))
  const byThing = Map.groupBy(rows, ({ thing }) => thing)
  const told = (/** @type {import('./things.js').Thing} */ { id }) => byThing.get(id) ?? []
  const mails = Map.groupBy(taken, ({ id }) => id)
  const mailsOf = (/** @type {any} */ { delivery }) => mails.get(delivery) ?? []
  const kept = things.filter(({ changed }) => changed === undefined)
  const sum = (/** @type {number[]} */ numbers) => numbers.reduce((one, other) => one + other, 0)
  const of = (/** @type {any[]} */ list, /** @type {(one: any) => number} */ count) =>
    sum(list.map(count))

  return {
    told: of(things, (thing) => told(thing).length),
    mails: taken.length,
    lost_in_app: of(kept, (thing) => Math.max(0, thing.people - told(thing).length)),
    doubled_in_app: of(things, (thing) => Math.max(0, told(thing).length - thing.people)),
    lost: of(kept.flatMap(told), (one) => (mailsOf(one).length === 0 ? 1 : 0)),
    doubled_mail: of([...mails.values()], (same) => same.length - 1),
    // Not those to guardians, which other commands of the schedulers send, and which are no deliveries.
    unknown: taken
      .filter(({ id, stoppable }) => stoppable && !known.has(id))
      .map(({ subject }) => subject),
    wrong:
      of(things, (thing) => wrongOf(thing, told(thing).flatMap(mailsOf))) +
      of(things, (thing) => (thing.before ? told(thing).length : 0)),
  }
}

/** Mails about what was finished or moved before they left. @param {import('./things.js').Thing} thing @param {{ at: number }[]} mails */
const wrongOf = ({ changed }, mails) =>
  changed === undefined ? 0 : mails.filter(({ at }) => at > changed + UNDER_WAY_MS).length
