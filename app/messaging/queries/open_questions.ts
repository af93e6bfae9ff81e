import db from '@adonisjs/lucid/services/db'

const SHOWN = 3

type Row = { id: string; name: string; asked_at: Date; total: number }

/** How many questions nobody has answered yet, and the first few, the longest wait first. */
export async function openQuestions() {
  const rows: Row[] = await db
    .from('questions')
    .join('conversations', 'conversations.id', 'questions.conversation_id')
    .join('users', 'users.id', 'conversations.person_id')
    .where('questions.state', 'open')
    .orderBy('questions.asked_at')
    .orderBy('questions.id')
    .limit(SHOWN)
    .select('questions.id', 'questions.asked_at')
    .select(db.raw(`users.first_name || ' ' || users.family_name AS name`))
    .select(db.raw('count(*) OVER ()::integer AS total'))
  return {
    count: rows[0]?.total ?? 0,
    first: rows.map(({ id, name, asked_at: askedAt }) => ({ id, name, askedAt })),
  }
}
