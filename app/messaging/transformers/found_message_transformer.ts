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
      // The marks stand in turn around what was found: every second piece is a hit.
      excerpt: row.excerpt.split(PIECES).map((text, index) => ({ text, hit: index % 2 === 1 })),
    }
  }
}
