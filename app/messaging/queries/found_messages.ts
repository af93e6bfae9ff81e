import db from '@adonisjs/lucid/services/db'
import { pageOf, type Place } from '#core/keyset'
import { readableConversations } from '#messaging/queries/readable_conversations'

const PAGE = 20

/** What was found stands between these in an excerpt. */
export const MARKS = { start: '\u0001', end: '\u0002' }

export type FoundMessage = {
  id: string
  conversation_id: string
  position: number
  /** This person wrote it. */
  own: boolean
  created_at: Date
  /** Null where the other side is the team. */
  other_id: string | null
  other_first_name: string | null
  other_role: 'student' | 'tutor' | 'staff'
  /** Some words around what was found. */
  excerpt: string
}

/**
 * Messages of this person's readable conversations that hold every term: as a stem, so that a plural finds its
 * singular, or as the beginning of a word. The latest first, page by key; withdrawn ones have no words.
 */
export async function foundMessages(userId: string, terms: string[], before?: Place | null) {
  const readable = await readableConversations(userId)
  const conversations = new Map(readable.map((row) => [row.id, row]))
  const rows =
    terms.length > 0
      ? await find({ userId, conversationIds: [...conversations.keys()] }, terms, before)
      : []
  const found: FoundMessage[] = rows.map((row) => {
    const {
      other_id: id,
      other_first_name: name,
      other_role: role,
    } = conversations.get(row.conversation_id)!
    return { ...row, other_id: id, other_first_name: name, other_role: role }
  })
  return pageOf(found, PAGE, (row) => ({ at: row.created_at, id: row.id }))
}

/** The words of a message, then the names of its documents as they are searched. */
const FOUND_IN = `concat_ws(E'\\n', nullif(body, ''), nullif(translate(file_names, '_', ' '), ''))`

type Readable = { userId: string; conversationIds: string[] }

async function find(readable: Readable, terms: string[], before?: Place | null) {
  const key = before ? 'AND (messages.created_at, messages.id) < (:at, :id)' : ''
  const { rows } = await db.rawQuery(
    `SELECT messages.id, conversation_id, position, author_id = :userId AS own, created_at,
       ts_headline('french_words', ${FOUND_IN}, wanted, '${HEADLINE}') AS excerpt
     FROM messages, (SELECT ${terms.map(wantedTerm).join(' && ')} AS wanted) AS search
     WHERE conversation_id = ANY(:conversationIds) AND words @@ wanted ${key}
     ORDER BY messages.created_at DESC, messages.id DESC
     LIMIT ${PAGE + 1}`,
    { ...readable, ...before, ...termBindings(terms) } as Record<string, any>
  )
  return rows as Omit<FoundMessage, 'other_id' | 'other_first_name' | 'other_role'>[]
}

/** A word without a stem, such as "la", says nothing of what is looked for. */
const wantedTerm = (_: string, index: number) => /* sql */ `
  CASE WHEN numnode(plainto_tsquery('french_words', :term${index})) = 0 THEN ''::tsquery
  ELSE plainto_tsquery('french_words', :term${index}) || to_tsquery('plain_words', :start${index}) END`

/** The terms hold letters and digits alone: nothing in them is an operator. */
const termBindings = (terms: string[]) =>
  Object.fromEntries(
    terms.flatMap((term, index) => [
      [`term${index}`, term],
      [`start${index}`, `${term}:*`],
    ])
  )

const HEADLINE = `StartSel=${MARKS.start}, StopSel=${MARKS.end}, MaxWords=30, MinWords=20, MaxFragments=0`
