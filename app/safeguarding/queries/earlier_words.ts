import { clock } from '#core/clock'
import type { Screened } from '#messaging/screening'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

const MOST = 4
const MINUTES = 10
/** A number goes on from the end of a message: more of each isn't read. */
const SIGNS = 200

/** The ends of what this person wrote last in the conversation, the oldest first; this very send not counted. */
export async function earlierWords(message: Screened, client: QueryClientContract) {
  const rows: { words: string }[] = await client
    .from('messages')
    .where('conversation_id', message.conversationId)
    .where('author_id', message.authorId)
    .where('created_at', '>', clock.now().minus({ minutes: MINUTES }).toJSDate())
    .whereNull('withdrawn_at')
    .whereNot('client_id', message.clientId!)
    .orderBy('created_at', 'desc')
    .orderBy('position', 'desc')
    .limit(MOST)
    .select(client.raw('right(body, ?) AS words', [SIGNS]))
  return rows.map(({ words }) => words).reverse()
}
