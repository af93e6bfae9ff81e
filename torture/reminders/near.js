/**
 * Tasks of tutors, whom a shorter lead reminds too: half of them are set when a day's lead has passed and the shorter one has not,
 * the others are moved there from a month ahead while everything breaks. Each is said once, by the shorter lead.
 */
import { say } from '../../bin/launcher/say.js'

const NEAR = 200
const LEADS = { day: 24 * 60, shorter: 12 * 60 }

/** @param {import('pg').Client} client @param {string[]} tutors @returns {Promise<import('./things.js').Thing[]>} */
export async function storeNear(client, tutors) {
  await client.query(SET_LEADS, [Object.values(LEADS)])
  say.note(`Tutors are reminded of tasks ${Object.values(LEADS).join(' and ')} minutes before.`)
  const { rows } = await client.query(STORE, [tutors, NEAR, LEADS.shorter])
  return rows.map(({ id, far }) => ({ id, table: 'tasks', people: 1, far }))
}

/** @param {import('pg').Client} client @param {import('./things.js').Thing} thing */
export const moveNear = (client, { id }) => client.query(MOVE_NEAR, [id, LEADS.shorter])

const SET_LEADS = `UPDATE reminder_leads SET minutes = $1 WHERE subject_type = 'task' AND role = 'tutor'`

/** A minute or so before the shorter lead begins. */
const STORE = `
  INSERT INTO tasks (owner_id, title, due_at, due_since)
  SELECT owner, 'Bientôt ' || n,
    now() + $3 * interval '1 minute' + (30 + n % 60) * interval '1 second' + (n % 2) * interval '30 days',
    CASE WHEN n % 2 = 0 THEN now() ELSE now() - interval '3 days' END
  FROM unnest($1::uuid[]) WITH ORDINALITY AS person (owner, place)
  JOIN generate_series(1, $2::int) AS n ON n % cardinality($1::uuid[]) = place - 1
  RETURNING id, due_at > now() + interval '1 day' AS far`

const MOVE_NEAR = `
  UPDATE tasks SET due_at = now() + $2 * interval '1 minute' + interval '30 seconds', due_since = now() WHERE id = $1`
