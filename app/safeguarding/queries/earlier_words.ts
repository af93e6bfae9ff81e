import { clock } from '#core/clock'
import type { Screened } from '#messaging/screening'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

const MOST = 4
const MINUTES = 10
/** A number goes on from the end of a message: more of each isn't read. */
const SIGNS = 200
/** Looked through from the end of the conversation, so that a long one costs what a short one does. */
const LATEST = 40

/** The ends of what this person wrote last in the conversation, the oldest first; this very send not counted. */
export async function earlierWords(message: Screened, client: QueryClientContract) {
  const latest = client
    .from('messages')
    .where('conversation_id', message.conversationId)
    .orderBy('position', 'desc')
    .limit(LATEST)
    .select('author_id', 'client_id', 'created_at', 'withdrawn_at', 'position', 'body')
  const rows: { words: string }[] = await client
    .from(latest.as('latest'))
    .where('author_id', message.authorId)
    .where('created_at', '>', clock.now().minus({ minutes: MINUTES }).toJSDate())
    .whereNull('withdrawn_at')
    .whereNot('client_id', message.clientId!)
    .orderBy('position', 'desc')
    .limit(MOST)
    .select(client.raw('right(body, ?) AS words', [SIGNS]))
  return rows.map(({ words }) => words).reverse()
}
