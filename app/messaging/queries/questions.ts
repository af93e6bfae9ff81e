import db from '@adonisjs/lucid/services/db'

/** Questions on a page. */
export const PAGE_SIZE = 50

export const FILTERS = ['mine', 'nobody', 'all', 'closed'] as const

export type QuestionRow = {
  id: string
  conversation_id: string
  state: 'open' | 'answered' | 'closed'
  asked_at: Date
  owner_id: string | null
  owner_first_name: string | null
  person_id: string
  first_name: string
  family_name: string
  role: 'student' | 'tutor'
  /** The place of its last message, and up to where the person has read. */
  position: number
  read_position: number
  /** Up to where the team has, whoever of it. */
  team_read_position: number
  /** Neither words nor files: it was withdrawn. */
  last_body: string
  last_photo_count: number
  last_document_count: number
  last_message_at: Date
}

function questions() {
  return db
    .from('questions')
    .join('conversations', 'conversations.id', 'questions.conversation_id')
    .join('users as person', 'person.id', 'conversations.person_id')
    .joinRaw(
      'JOIN conversation_members AS member ON member.conversation_id = conversations.id AND member.user_id = person.id'
    )
    .joinRaw(
      'JOIN messages AS last ON last.conversation_id = conversations.id AND last.position = conversations.position'
    )
    .leftJoin('users as owner', 'owner.id', 'questions.owner_id')
    .select('questions.id', 'questions.conversation_id', 'questions.state', 'questions.asked_at')
    .select('questions.owner_id', 'owner.first_name as owner_first_name')
    .select('person.id as person_id', 'person.first_name', 'person.family_name', 'person.role')
    .select('conversations.position', 'conversations.last_message_at')
    .select('questions.read_position as team_read_position')
    .select('member.read_position', 'last.body as last_body')
    .select('last.photo_count as last_photo_count', 'last.document_count as last_document_count')
}

type Asked = { filter: (typeof FILTERS)[number]; userId: string; pages: number }

/** What waits for an answer, the longest first; then what was answered last. With one more than the pages hold, if there is one. */
export function questionsOf({ filter, userId, pages }: Asked): Promise<QuestionRow[]> {
  const query = questions()
  if (filter === 'closed') query.where('questions.state', 'closed')
  else query.whereNot('questions.state', 'closed')
  if (filter === 'mine') query.where('questions.owner_id', userId)
  if (filter === 'nobody') query.whereNull('questions.owner_id')
  return query
    .orderByRaw(`questions.state <> 'open'`)
    .orderByRaw(`CASE WHEN questions.state = 'open' THEN questions.asked_at END`)
    .orderByRaw('conversations.last_message_at DESC, questions.id')
    .limit(pages * PAGE_SIZE + 1) as unknown as Promise<QuestionRow[]>
}

/** @throws E_ROW_NOT_FOUND, a 404, when there is no such question. */
export function findQuestion(id: string): Promise<QuestionRow> {
  return questions().where('questions.id', id).firstOrFail()
}
