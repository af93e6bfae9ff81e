/**
 * What people are reminded of: homework, tasks and hours that are due within a day, some of which are finished or moved.
 *
 * @typedef {'homework' | 'tasks' | 'appointments'} Table
 * @typedef {{ id: string, table: Table, people: number, changed?: number, before?: boolean }} Thing
 */
const HOURS_OF_PAIR = 5
/** Of ten things one is finished and one is moved, half of them before anybody is reminded. */
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
  const hours = await client.query(HOURS, [...sides, HOURS_OF_PAIR])
  const rest = Math.max(0, size - hours.rows.length)
  const homework = await client.query(HOMEWORK, [...sides, Math.ceil(rest / 2)])
  const tasks = await client.query(TASKS, [sides[1], Math.floor(rest / 2)])
  const thingsOf = (/** @type {any[]} */ rows, /** @type {Table} */ table, people = 1) =>
    rows.map(({ id }) => ({ id, table, people }))
  return [
    ...thingsOf(homework.rows, 'homework'),
    ...thingsOf(tasks.rows, 'tasks'),
    ...thingsOf(hours.rows, 'appointments', 2),
  ]
}

/** Which of them change. @param {Thing[]} things */
export function chooseChanges(things) {
  const chosen = things.filter((_, number) => number % CHANGED_OF === 0)
  return {
    before: chosen.filter((_, number) => number % 2 === 0),
    meanwhile: chosen.filter((_, number) => number % 2 === 1),
  }
}

/** Finishes or moves it, and notes when. @param {import('pg').Client} client @param {Thing} thing */
export async function change(client, thing) {
  await client.query(Math.random() < 0.5 ? FINISH[thing.table] : MOVE[thing.table], [thing.id])
  thing.changed = Date.now()
}

/** Between 12 and 22 hours ahead: whichever way a clock jumps by six hours, each is ahead, and a day's lead is near. */
const DUE = `now() + interval '12 hours' + (n % 600) * interval '1 minute'`

const COUPLES = `unnest($1::uuid[], $2::uuid[], $3::uuid[]) WITH ORDINALITY AS couple (pair, student, tutor, place)`

const HOMEWORK = `
  INSERT INTO homework (pair_id, student_id, tutor_id, title, due_at)
  SELECT pair, student, tutor, 'Exercices ' || n, ${DUE} FROM ${COUPLES}
  JOIN generate_series(1, $4::int) AS n ON n % cardinality($1::uuid[]) = place - 1 RETURNING id`

const TASKS = `
  INSERT INTO tasks (owner_id, title, due_at)
  SELECT owner, 'À faire ' || n, ${DUE} FROM unnest($1::uuid[]) WITH ORDINALITY AS person (owner, place)
  JOIN generate_series(1, $2::int) AS n ON n % cardinality($1::uuid[]) = place - 1 RETURNING id`

/** Four students of a tutor take turns, a quarter of an hour each. */
const HOURS = `
  INSERT INTO appointments (pair_id, student_id, tutor_id, proposer_id, state, starts_at, ends_at)
  SELECT pair, student, tutor, tutor, 'confirmed', moment, moment + interval '15 minutes'
  FROM ${COUPLES}, generate_series(0, $4::int - 1) AS turn,
    LATERAL (SELECT now() + interval '12 hours' + (turn * 4 + place % 4) * interval '15 minutes' AS moment) AS moments
  RETURNING id`

/** @type {Record<Table, string>} */
const FINISH = {
  homework: `UPDATE homework SET state = 'submitted', submitted_at = now() WHERE id = $1`,
  tasks: `UPDATE tasks SET done_at = now() WHERE id = $1`,
  appointments: `UPDATE appointments SET state = 'cancelled' WHERE id = $1`,
}

/** @type {Record<Table, string>} */
const MOVE = {
  homework: `UPDATE homework SET due_at = due_at + interval '10 days' WHERE id = $1`,
  tasks: `UPDATE tasks SET due_at = due_at + interval '10 days' WHERE id = $1`,
  appointments: `UPDATE appointments SET starts_at = starts_at + interval '10 days', ends_at = ends_at + interval '10 days' WHERE id = $1`,
}
