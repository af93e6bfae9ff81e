import { clock } from '#core/clock'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { MARKS, type FoundMessage } from '#messaging/queries/found_messages'

const PIECES = new RegExp(`[${MARKS.start}${MARKS.end}]`)

/** A message that was found, for the list that leads to it. */
export default class FoundMessageTransformer extends BaseTransformer<FoundMessage> {
  toObject() {
    const { resource: row } = this
    return {
      id: row.id,
      conversationId: row.conversation_id,
      position: row.position,
      createdAt: clock.at(row.created_at).toISO(),
      own: row.own,
      otherFirstName: row.other_first_name,
      otherRole: row.other_role,
      excerpt: excerptOf(row),
    }
  }
}

/** The pieces as they were written: a sign is as long as the space that stands for it. The marks stand in turn around what was found. */
function excerptOf({ marked, said }: FoundMessage) {
  const written = [...said]
  return marked.split(PIECES).map((piece, index) => {
    const text = written.splice(0, [...piece].length).join('')
    return { text, hit: index % 2 === 1 }
  })
}
