/**
 * Gives a conversation as many messages as asked, all read.
 *
 * @param {import('pg').Client} client @param {import('../company/company.js').Couple} couple @param {number} size
 */
export async function fill(client, { conversation, student, tutor }, size) {
  await client.query(MESSAGES, [conversation, student.id, tutor.id, size])
  await client.query(COUNTERS, [conversation])
  await client.query(READ, [conversation])
}

/** One in fifty is about what is looked for. */
const MESSAGES = `
  INSERT INTO messages (conversation_id, author_id, client_id, position, revision, body, created_at)
  SELECT $1, CASE WHEN n % 2 = 0 THEN $2::uuid ELSE $3::uuid END, gen_random_uuid(), last.position + n, last.revision + n,
    CASE WHEN n % 50 = 0 THEN 'On revoit le théorème de Pythagore, le numéro ' ELSE 'Un message comme les autres, le numéro ' END || n,
    now() - ($4::int - n) * interval '1 minute'
  FROM generate_series(1, $4::int) AS n, (SELECT position, revision FROM conversations WHERE id = $1) AS last`

const COUNTERS = `
  UPDATE conversations SET position = top.position, revision = top.revision, last_message_at = now()
  FROM (SELECT max(position) AS position, max(revision) AS revision FROM messages WHERE conversation_id = $1) AS top
  WHERE id = $1`

const READ = `
  UPDATE conversation_members SET unread_count = 0, read_position = conversations.position
  FROM conversations WHERE conversations.id = conversation_id AND conversation_id = $1`
