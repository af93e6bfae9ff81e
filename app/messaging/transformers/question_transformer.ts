import { clock } from '#core/clock'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { QuestionRow } from '#messaging/queries/questions'

const EXCERPT_LENGTH = 160

const iso = (date: Date) => clock.at(date).toISO()

/** What a person has asked, as the team sees it. */
export default class QuestionTransformer extends BaseTransformer<QuestionRow> {
  toObject() {
    const { resource: row } = this
    return {
      id: row.id,
      state: row.state,
      askedAt: iso(row.asked_at),
      owner: row.owner_id === null ? null : { id: row.owner_id, firstName: row.owner_first_name },
      person: {
        id: row.person_id,
        fullName: `${row.first_name} ${row.family_name}`,
        role: row.role,
      },
      position: row.position,
      personReadPosition: row.read_position,
      readPosition: row.team_read_position,
      lastMessage: {
        body: row.last_body.slice(0, EXCERPT_LENGTH),
        photoCount: row.last_photo_count,
        documentCount: row.last_document_count,
        at: iso(row.last_message_at),
      },
    }
  }
}
