import { clock } from '#core/clock'
import { isOnlooker } from '#core/onlooker'
import { photoUrl } from '#profiles/photo_url'
import { readableConversations } from '#messaging/queries/readable_conversations'

export type LastWords = {
  conversationId: string
  /** Null in the conversation with the team, as is who the other is. */
  pairId: string | null
  otherId: string | null
  otherFirstName: string | null
  otherRole: 'student' | 'tutor' | 'staff'
  otherPhoto: string | null
  /** Whether one may answer: not while the pair is paused. */
  writable: boolean
  /** Neither words nor files: the message was withdrawn. */
  lastMessage: {
    body: string
    photoCount: number
    documentCount: number
    authorId: string
    /** Somebody of the team wrote it to the two of a pair. */
    byTeam: boolean
    createdAt: string
  } | null
  unreadCount: number
}

/** With the other of a pair. */
export type LastWordsOfPair = LastWords & {
  [Name in 'pairId' | 'otherId' | 'otherFirstName']: string
}

/** The last words of each conversation whose pair isn't closed, the most recent first, in one query. */
export function lastWords(userId: string) {
  return read(withLastMessage(userId).whereNot('pairs.state', 'closed')) as Promise<
    LastWordsOfPair[]
  >
}

/** The same for everything that this person may still read. */
export function lastWordsOfReadable(userId: string) {
  return read(withLastMessage(userId))
}

/** The last message is found by the conversation's counter, never by a scan. */
function withLastMessage(userId: string) {
  return readableConversations(userId)
    .joinRaw(
      'LEFT JOIN messages last ON last.conversation_id = conversations.id AND last.position = conversations.position'
    )
    .orderByRaw('coalesce(conversations.last_message_at, conversations.created_at) DESC')
    .select('me.user_id as reader_id', 'last.body', 'last.author_id', 'last.created_at')
    .select('last.photo_count', 'last.document_count')
}

async function read(query: ReturnType<typeof withLastMessage>): Promise<LastWords[]> {
  const rows = await query
  return rows.map((row) => ({
    conversationId: row.id,
    pairId: row.pair_id,
    otherId: row.other_id,
    otherFirstName: row.other_first_name,
    otherRole: row.other_role,
    otherPhoto: row.other_id && photoUrl(row.other_id, row.other_photo),
    writable: row.pair_id === null || row.working_pair_id !== null,
    lastMessage: row.body === null || isOnlooker() ? null : lastMessageOf(row),
    unreadCount: row.unread_count,
  }))
}

type LastMessageRow = {
  pair_id: string | null
  other_id: string | null
  reader_id: string
  body: string
  photo_count: number
  document_count: number
  author_id: string
  created_at: Date
}

const lastMessageOf = (row: LastMessageRow) => ({
  body: row.body,
  photoCount: row.photo_count,
  documentCount: row.document_count,
  authorId: row.author_id,
  byTeam: row.pair_id !== null && ![row.other_id, row.reader_id].includes(row.author_id),
  createdAt: clock.at(row.created_at).toISO(),
})
