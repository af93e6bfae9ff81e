/** Between judging a mail and naming its sender lies a connection, on a machine that is busy. */
const UNDER_WAY_MS = 3000

const TOLD = `
  SELECT notifications.user_id, notifications.subject_id AS thing, deliveries.id AS delivery
  FROM notifications LEFT JOIN deliveries ON deliveries.notification_id = notifications.id AND deliveries.channel = 'email'
  WHERE notifications.kind LIKE 'reminders.%'`

/** Said by a lead that had passed when the due time was set which stands in the end. */
const PASSED_LEAD = `
  SELECT count(*)::int FROM reminders JOIN (
    SELECT id, due_at, due_since FROM homework UNION ALL SELECT id, due_at, due_since FROM tasks
    UNION ALL SELECT id, starts_at, due_since FROM appointments
  ) AS thing ON thing.id = reminders.subject_id AND thing.due_at = reminders.due_at
  WHERE thing.due_at < thing.due_since + reminders.lead_minutes * interval '1 minute'`

/**
 * @param {import('pg').Client} client @param {import('./things.js').Thing[]} things
 * @param {import('./post_office.js').PostOffice} office
 */
export async function faultsOf(client, things, { taken }) {
  const { rows } = await client.query(TOLD)
  const stored = await client.query('SELECT id FROM deliveries')
  const passed = await client.query(PASSED_LEAD)
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
    doubled_in_app: of(things, (thing) =>
      thing.people === 0 ? 0 : Math.max(0, told(thing).length - thing.people)
    ),
    passed_lead: passed.rows[0].count,
    lost: of(kept.flatMap(told), (one) => (mailsOf(one).length === 0 ? 1 : 0)),
    doubled_mail: of([...mails.values()], (same) => same.length - 1),
    // Not those to guardians, which other commands of the schedulers send, and which are no deliveries.
    unknown: taken
      .filter(({ id, stoppable }) => stoppable && !known.has(id))
      .map(({ subject }) => subject),
    wrong:
      of(things, (thing) => wrongOf(thing, told(thing).flatMap(mailsOf))) +
      of(things, (thing) => (thing.before || thing.people === 0 ? told(thing).length : 0)),
  }
}

/** Mails about what was finished or moved before they left. @param {import('./things.js').Thing} thing @param {{ at: number }[]} mails */
const wrongOf = ({ changed }, mails) =>
  changed === undefined ? 0 : mails.filter(({ at }) => at > changed + UNDER_WAY_MS).length
