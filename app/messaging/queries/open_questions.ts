import db from '@adonisjs/lucid/services/db'

const SHOWN = 3

type Row = { id: string; name: string; asked_at: Date; total: number }

/** How many questions nobody has answered yet, counted as far as `atMost`, and the first few, the longest wait first. */
export async function openQuestions(atMost: number) {
  const oldest = db
    .from('questions')
    .where('state', 'open')
    .orderBy('asked_at')
    .orderBy('id')
    .limit(atMost)
    .select('id', 'asked_at', 'conversation_id')
  const rows: Row[] = await db
    .from('found')
    .withMaterialized('found', oldest as never)
    .joinRaw('JOIN conversations ON conversations.id = found.conversation_id')
    .joinRaw('JOIN users ON users.id = conversations.person_id')
    .orderByRaw('found.asked_at, found.id')
    .limit(SHOWN)
    .select('found.id', 'found.asked_at')
    .select(db.raw(`users.first_name || ' ' || users.family_name AS name`))
    .select(db.raw('(SELECT count(*) FROM found)::integer AS total'))
  return {
    count: rows[0]?.total ?? 0,
    first: rows.map(({ id, name, asked_at: askedAt }) => ({ id, name, askedAt })),
  }
}
