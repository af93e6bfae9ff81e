import db from '@adonisjs/lucid/services/db'
import { pageOf, type Place } from '#core/keyset'
import { termBindings, wantedWords } from '#messaging/queries/wanted_words'
import {
  readableConversations,
  type ConversationRow,
} from '#messaging/queries/readable_conversations'

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
  /** Null where the other side is the team, or the team wrote it. */
  other_id: string | null
  other_first_name: string | null
  other_role: 'student' | 'tutor' | 'staff'
  /** Some words around what was found, between marks, without the signs between them … */
  marked: string
  /** … and what was said, from the first of these words on. */
  said: string
}

/**
 * Messages of this person's readable conversations that hold every term: as a stem, so that a plural finds its
 * singular, or as the beginning of a word. The latest first, page by key; withdrawn ones have no words.
 */
export async function foundMessages(userId: string, terms: string[], before?: Place | null) {
  const readable = await readableConversations(userId)
  const conversations = new Map(readable.map((row) => [row.id, row]))
  const rows = terms.length > 0 ? await find({ userId, readable, terms, before }) : []
  const found: FoundMessage[] = rows.map((row) => {
    const other = row.by_team ? TEAM : conversations.get(row.conversation_id)!
    const { other_id: id, other_first_name: name, other_role: role } = other
    return { ...row, other_id: id, other_first_name: name, other_role: role }
  })
  return pageOf(found, PAGE, (row) => ({ at: row.created_at, id: row.id }))
}

const TEAM = { other_id: null, other_first_name: null, other_role: 'staff' } as const

/** What is said often is found by reading back this far; what is rare, in an index of all the words. */
const RECENT = 2000

type Search = {
  userId: string
  readable: ConversationRow[]
  terms: string[]
  before?: Place | null
}

async function find(search: Search) {
  const recent = await excerpts(search, RECENT_HITS)
  const full = new Set(recent.filter(({ hits }) => hits > PAGE).map((row) => row.conversation_id))
  const isAll = search.readable.every(({ id, position }) => position <= RECENT || full.has(id))
  return isAll ? recent : excerpts(search, ALL_HITS)
}

/**
 * The latest of each conversation, looked for in its last messages, with how many it has there, up to a page. They are read back
 * before they are looked at: left to itself, the planner would fetch all that the index finds, from the first message on.
 */
const RECENT_HITS = (key: string) => /* sql */ `
  SELECT hit.*, count(*) OVER (PARTITION BY conversation_id)::int AS hits
  FROM conversations AS readable, LATERAL (
    SELECT * FROM (
      SELECT * FROM messages
      WHERE conversation_id = readable.id AND messages.position > readable.position - ${RECENT}
      ORDER BY messages.position DESC LIMIT ${RECENT}
    ) AS messages WHERE words @@ wanted ${key}
    ORDER BY messages.position DESC LIMIT ${PAGE + 1}
  ) AS hit WHERE readable.id = ANY(:conversationIds)`

const ALL_HITS = (key: string) => /* sql */ `
  SELECT messages.*, 0 AS hits FROM messages
  WHERE conversation_id = ANY(:conversationIds) AND words @@ wanted ${key}`

/** The words of a message, then the names of its documents as they are searched. */
const SAID = `concat_ws(E'\\n', nullif(body, ''), nullif(translate(file_names, '_', ' '), ''))`

async function excerpts({ userId, readable, terms, before }: Search, hits: typeof ALL_HITS) {
  const key = before ? 'AND (messages.created_at, messages.id) < (:at, :id)' : ''
  const { rows } = await db.rawQuery(
    `SELECT id, conversation_id, position, author_id = :userId AS own, created_at, hits,
       (SELECT role = 'staff' FROM users WHERE users.id = author_id) AS by_team,
       marked, substr(said, position(translate(marked, '${MARKS.start}${MARKS.end}', '') IN apart)) AS said
     FROM (${wantedWords(terms)}) AS search, LATERAL (
       ${hits(key)} ORDER BY created_at DESC, id DESC LIMIT ${PAGE + 1}
     ) AS latest, LATERAL (SELECT ${SAID} AS said) AS its, words_apart(said) AS apart,
       ts_headline(config, apart, wanted, '${HEADLINE}') AS marked
     ORDER BY created_at DESC, id DESC`,
    {
      userId,
      conversationIds: readable.map(({ id }) => id),
      ...before,
      ...termBindings(terms),
    } as Record<string, any>
  )
  return rows as (Omit<FoundMessage, 'other_id' | 'other_first_name' | 'other_role'> & {
    by_team: boolean
    /** In its conversation, up to a page, when only its last messages were read. */
    hits: number
  })[]
}

const HEADLINE = `StartSel=${MARKS.start}, StopSel=${MARKS.end}, MaxWords=30, MinWords=20, MaxFragments=0`
