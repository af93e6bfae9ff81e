import { BaseTransformer } from '@adonisjs/core/transformers'
import { clock } from '#core/clock'
import type { MessageRow } from '#messaging/queries/conversation_messages'

/** More of the message that is answered is a jump away. */
const EXCERPT_LENGTH = 160

/** Empty where the message was withdrawn. */
const excerpt = (body: string) => body.slice(0, EXCERPT_LENGTH)

const iso = (date: Date) => clock.at(date).toISO()

/** For an answer or a push in JSON, where no page resolves the transformer. */
export const messageJson = (row: MessageRow) => new MessageTransformer(row).toObject()

/** A message as both members see it, with the first name of who of the team wrote it. */
export default class MessageTransformer extends BaseTransformer<MessageRow> {
  toObject() {
    const { resource: row } = this
    return {
      id: row.id,
      clientId: row.client_id,
      authorId: row.author_id,
      staffFirstName: row.staff_first_name,
      position: row.position,
      revision: row.revision,
      body: row.body,
      files: (row.files ?? []).map(({ id, kind, name, bytes, width, height }) => ({
        ...{ id, kind, name, bytes, width, height },
      })),
      createdAt: iso(row.created_at),
      editedAt: row.edited_at && iso(row.edited_at),
      withdrawn: row.withdrawn_at !== null,
      pin: row.pinned_at && {
        userId: row.pinned_by!,
        createdAt: iso(row.pinned_at),
        reason: row.pin_reason!,
      },
      replyTo:
        row.replies_to === null
          ? null
          : {
              id: row.replies_to,
              authorId: row.replied_author_id!,
              position: row.replied_position!,
              body: excerpt(row.replied_body!),
              photoCount: row.replied_photo_count!,
              documentCount: row.replied_document_count!,
            },
    }
  }
}
