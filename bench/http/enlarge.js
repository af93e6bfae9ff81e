/**
 * Gives the demo's student as many messages, hours and pieces of homework as asked, in the range that her pages show.
 *
 * @param {import('pg').Client} client
 * @param {number} size
 * @returns {Promise<string>} the id of her conversation
 */
export async function enlarge(client, size) {
  const { rows } = await client.query(PAIR)
  const [{ pair, student, tutor, conversation }] = rows
  await client.query(MESSAGES, [conversation, student, tutor, size])
  await client.query(COUNTERS, [conversation])
  await client.query(HOURS, [pair, student, tutor, size])
  await client.query(HOMEWORK, [pair, student, tutor, size])
  await client.query('ANALYZE')
  return conversation
}

const PAIR = `
  SELECT pairs.id AS pair, student_id AS student, tutor_id AS tutor, conversations.id AS conversation
  FROM pairs
  JOIN users ON users.id = pairs.student_id
  JOIN conversations ON conversations.pair_id = pairs.id
  WHERE users.email = 'eleve@homeskolar.test'`

const MESSAGES = `
  INSERT INTO messages (conversation_id, author_id, client_id, position, revision, body, created_at)
  SELECT $1, CASE WHEN n % 2 = 0 THEN $2::uuid ELSE $3::uuid END, gen_random_uuid(), last.position + n, last.revision + n,
    'Un message comme les autres, le numéro ' || n, now() - interval '1 minute'
  FROM generate_series(1, $4::int) AS n, (SELECT position, revision FROM conversations WHERE id = $1) AS last`

const COUNTERS = `
  UPDATE conversations
  SET position = top.position, revision = top.revision
  FROM (SELECT max(position) AS position, max(revision) AS revision FROM messages WHERE conversation_id = $1) AS top
  WHERE id = $1`

/** Cancelled hours may lie side by side: the month then shows as many as there are. */
const HOURS = `
  INSERT INTO appointments (pair_id, student_id, tutor_id, proposer_id, state, starts_at, ends_at)
  SELECT $1, $2, $3, $3, 'cancelled', moment, moment + interval '1 hour'
  FROM generate_series(1, $4::int) AS n,
    LATERAL (SELECT date_trunc('month', now()) + n * (interval '27 days' / $4::int) AS moment) AS moments`

const HOMEWORK = `
  INSERT INTO homework (pair_id, student_id, tutor_id, title, instructions, due_at, state, submitted_at)
  SELECT $1, $2, $3, 'Exercice ' || n, 'Trois lignes de consigne.', now() - n * interval '1 hour', 'reviewed', now()
  FROM generate_series(1, $4::int) AS n`
