import { BaseTransformer } from '@adonisjs/core/transformers'
import { clock } from '#core/clock'
import { photoUrl } from '#profiles/photo_url'
import { readableUntil, type ConversationRow } from '#messaging/queries/readable_conversations'

/** A conversation as one of its members sees it. */
export default class ConversationTransformer extends BaseTransformer<ConversationRow> {
  toObject() {
    const { resource: row } = this
    return {
      id: row.id,
      revision: row.revision,
      readPosition: row.read_position,
      otherReadPosition: row.other_read_position,
      unreadCount: row.unread_count,
      /** Null while the pair isn't closed. */
      readableUntil: row.closed_at && readableUntil(row.closed_at).toISO(),
      writable: row.pair_id === null || row.working_pair_id !== null,
    }
  }

  /** With the other member, for its page. */
  forShow() {
    const { resource: row } = this
    return {
      ...this.toObject(),
      lastPosition: row.position,
      firstMessageAt: row.first_message_at && clock.at(row.first_message_at).toISO(),
      lastMessageAt: row.last_message_at && clock.at(row.last_message_at).toISO(),
      other: {
        id: row.other_id,
        firstName: row.other_first_name,
        role: row.other_role,
        timeZone: row.other_time_zone,
        photo: row.other_id && photoUrl(row.other_id, row.other_photo),
      },
    }
  }
}
