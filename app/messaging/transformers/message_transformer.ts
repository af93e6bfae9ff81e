import { BaseTransformer } from '@adonisjs/core/transformers'
import { clock } from '#core/clock'
import type { MessageRow } from '#messaging/queries/conversation_messages'

const iso = (date: Date) => clock.at(date).toISO()

/** For an answer or a push in JSON, where no page resolves the transformer. */
export const messageJson = (row: MessageRow) => new MessageTransformer(row).toObject()

/** A message as both members see it. */
export default class MessageTransformer extends BaseTransformer<MessageRow> {
  toObject() {
    const { resource: row } = this
    return {
      id: row.id,
      clientId: row.client_id,
      authorId: row.author_id,
      position: row.position,
      revision: row.revision,
      body: row.body,
      createdAt: iso(row.created_at),
      pin: row.pinned_at && { userId: row.pinned_by!, createdAt: iso(row.pinned_at) },
    }
  }
}
