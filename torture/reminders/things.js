/**
 * What people are reminded of: homework, tasks and hours that are due within a day. Some are finished or moved, some were set
 * when a day's lead had passed.
 *
 * @typedef {'homework' | 'tasks' | 'appointments'} Table
 * @typedef {{ id: string, table: Table, people: number, far?: boolean, changed?: number, before?: boolean }} Thing
 *   `people` are to be told of it, nobody of what was set late; `far` is due in a month, and moved near meanwhile
 */
import { storeNear } from './near.js'

const HOURS_OF_PAIR = 5
/** Of ten things two are finished or moved, half of them before anybody is reminded. */
const CHANGED_OF = 5

/**
 * @param {import('pg').Client} client @param {import('../../bench/company/company.js').Couple[]} couples @param {number} size
 * @returns {Promise<Thing[]>}
 */
export async function storeThings(client, couples, size) {
  const sides = [
    couples.map((one) => one.pair),
    couples.map((one) => one.student.id),
    couples.map((one) => one.tutor.id),
  ]
  const near = await storeNear(client, sides[2])
  const hours = await client.query(HOURS, [...sides, HOURS_OF_PAIR])
  const rest = Math.max(0, size - hours.rows.length - near.length)
  const homework = await client.query(HOMEWORK, [...sides, Math.ceil(rest / 2)])
  const tasks = await client.query(TASKS, [sides[1], Math.floor(rest / 2)])
  const thingsOf = (/** @type {any[]} */ rows, /** @type {Table} */ table, people = 1) =>
    rows.map(({ id, late }) => ({ id, table, people: late ? 0 : people }))
  return [
    ...near,
    ...thingsOf(homework.rows, 'homework'),
    ...thingsOf(tasks.rows, 'tasks'),
    ...thingsOf(hours.rows, 'appointments', 2),
  ]
}

/** Which of them change. @param {Thing[]} things */
export function chooseChanges(things) {
  const told = things.filter(({ people, far }) => people > 0 && far === undefined)
  const chosen = told.filter((_, number) => number % CHANGED_OF === 0)
  return {
    before: chosen.filter((_, number) => number % 2 === 0),
    meanwhile: chosen.filter((_, number) => number % 2 === 1),
  }
}

/** Finishes it, or moves it to where nobody is to be told of it, and notes when. @param {import('pg').Client} client @param {Thing} thing */
export async function change(client, thing) {
  const [way] = WAYS.toSorted(() => Math.random() - 0.5)
  await client.query(way[thing.table], [thing.id])
  thing.changed = Date.now()
}

/** Between 12 and 22 hours ahead: whichever way a clock jumps by six hours, each is ahead, and a day's lead is near. */
const DUE = `now() + interval '12 hours' + (n % 600) * interval '1 minute'`

/** One in ten was set when a day's lead had passed. @param {string} late */
const since = (late) => `CASE WHEN ${late} THEN now() ELSE now() - interval '3 days' END`
const LATE = `due_since > now() - interval '1 hour' AS late`

const COUPLES = `unnest($1::uuid[], $2::uuid[], $3::uuid[]) WITH ORDINALITY AS couple (pair, student, tutor, place)`

const HOMEWORK = `
  INSERT INTO homework (pair_id, student_id, tutor_id, title, due_at, due_since)
  SELECT pair, student, tutor, 'Exercices ' || n, ${DUE}, ${since('n % 10 = 0')} FROM ${COUPLES}
  JOIN generate_series(1, $4::int) AS n ON n % cardinality($1::uuid[]) = place - 1 RETURNING id, ${LATE}`

const TASKS = `
  INSERT INTO tasks (owner_id, title, due_at, due_since)
  SELECT owner, 'À faire ' || n, ${DUE}, ${since('n % 10 = 0')} FROM unnest($1::uuid[]) WITH ORDINALITY AS person (owner, place)
  JOIN generate_series(1, $2::int) AS n ON n % cardinality($1::uuid[]) = place - 1 RETURNING id, ${LATE}`

/** Four students of a tutor take turns, a quarter of an hour each. */
const HOURS = `
  INSERT INTO appointments (pair_id, student_id, tutor_id, proposer_id, state, starts_at, ends_at, due_since)
  SELECT pair, student, tutor, tutor, 'confirmed', moment, moment + interval '15 minutes', ${since('(turn + place) % 10 = 0')}
  FROM ${COUPLES}, generate_series(0, $4::int - 1) AS turn,
    LATERAL (SELECT now() + interval '12 hours' + (turn * 4 + place % 4) * interval '15 minutes' AS moment) AS moments
  RETURNING id, ${LATE}`

/** @param {string} later */
const move = (later) => ({
  homework: `UPDATE homework SET due_at = due_at + interval '${later}', due_since = now() WHERE id = $1`,
  tasks: `UPDATE tasks SET due_at = due_at + interval '${later}', due_since = now() WHERE id = $1`,
  appointments: `UPDATE appointments SET starts_at = starts_at + interval '${later}', ends_at = ends_at + interval '${later}',
    due_since = now() WHERE id = $1`,
})

/** @type {Record<Table, string>[]} */
const WAYS = [
  {
    homework: `UPDATE homework SET state = 'submitted', submitted_at = now() WHERE id = $1`,
    tasks: `UPDATE tasks SET done_at = now() WHERE id = $1`,
    appointments: `UPDATE appointments SET state = 'cancelled' WHERE id = $1`,
  },
  move('10 days'),
  // Still less than a day ahead, hours after all that their tutor has: whoever moves it knows.
  { ...move('90 minutes'), appointments: move('330 minutes').appointments },
]
