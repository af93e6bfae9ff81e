/**
 * Pairs who may write to each other, as many as asked: copies of the demo's student and tutor, with accounts of their own
 * that share its password. Grown-up students, so that no guardian has to be copied.
 *
 * @typedef {{ id: string, email: string }} Member
 * @typedef {{ pair: string, conversation: string, student: Member, tutor: Member }} Couple
 */
import { withClient } from '../../bin/launcher/sql.js'

const STUDENT = 'eleve@homeskolar.test'
const TUTOR = 'tuteur@homeskolar.test'

/** What a tutor's gate looks at, a row for each of them, found by the column that names the tutor. */
const CLEARANCE = ['applications', 'charter_acceptances', 'interviews', 'background_checks']

/**
 * @param {string} url of a database in which the demo's story was told @param {number} size
 * @param {{ studentsOfTutor?: number }} [options] how many of the pairs share a tutor
 * @returns {Promise<Couple[]>}
 */
export function foundCompany(url, size, { studentsOfTutor = 1 } = {}) {
  return withClient(url, async (client) => {
    await client.query('BEGIN')
    await client.query(COUPLES, [size, studentsOfTutor])
    for (const statement of STATEMENTS) await client.query(statement)
    const { rows } = await client.query('SELECT * FROM couples ORDER BY number')
    await client.query('COMMIT')
    await client.query('ANALYZE')
    return rows.map(coupleOf)
  })
}

/** @param {any} row @returns {Couple} */
const coupleOf = ({ pair, conversation, student, tutor }) => ({
  pair,
  conversation,
  student: { id: student, email: `${student}@example.org` },
  tutor: { id: tutor, email: `${tutor}@example.org` },
})

const COUPLES = `
  CREATE TEMPORARY TABLE couples ON COMMIT PRESERVE ROWS AS
  SELECT number, gen_random_uuid() AS student,
    first_value(gen_random_uuid()) OVER (PARTITION BY (number - 1) / $2::int) AS tutor,
    gen_random_uuid() AS pair, gen_random_uuid() AS conversation
  FROM generate_series(1, $1::int) AS number`

const TUTORS = `(SELECT DISTINCT tutor FROM couples) AS couples`

/**
 * Copies rows of a table for each couple, whatever columns it has.
 *
 * @param {string} table @param {string} which a condition on \`model\` @param {string} changes pairs of a column's name and SQL
 * @param {string} [rows] where what stands in the changes comes from
 */
const copy = (table, which, changes, rows = 'couples') => `
  INSERT INTO ${table}
  SELECT made.* FROM ${rows}
    CROSS JOIN ${table} AS model
    CROSS JOIN LATERAL jsonb_populate_record(model, jsonb_build_object(${changes})) AS made
  WHERE ${which}`

const person = (/** @type {string} */ email) => `(SELECT id FROM users WHERE email = '${email}')`
const fresh = `'id', gen_random_uuid()`
const user = (/** @type {'student' | 'tutor'} */ role) =>
  `'id', ${role}, 'email', ${role} || '@example.org', 'birth_date', '1990-05-04', 'unread_messages', 0`

const STATEMENTS = [
  copy('users', `model.email = '${STUDENT}'`, user('student')),
  copy('users', `model.email = '${TUTOR}'`, user('tutor'), TUTORS),
  copy('students', `model.id = ${person(STUDENT)}`, `'id', student`),
  copy('tutors', `model.id = ${person(TUTOR)}`, `'id', tutor`, TUTORS),
  copy(
    'consents',
    `model.student_id = ${person(STUDENT)} AND model.guardianship_id IS NULL`,
    `${fresh}, 'student_id', student`
  ),
  ...CLEARANCE.map((table) =>
    copy(table, `model.tutor_id = ${person(TUTOR)}`, `${fresh}, 'tutor_id', tutor`, TUTORS)
  ),
  copy(
    'pairs',
    `model.student_id = ${person(STUDENT)} AND model.state <> 'closed'`,
    `'id', pair, 'student_id', student, 'tutor_id', tutor`
  ),
  `INSERT INTO conversations (id, pair_id) SELECT conversation, pair FROM couples`,
  `INSERT INTO conversation_members (conversation_id, user_id)
   SELECT conversation, unnest(ARRAY[student, tutor]) FROM couples`,
]
