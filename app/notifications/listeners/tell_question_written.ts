import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { notify } from '#notifications/notify'
import { answeringStaff } from '#messaging/queries/answering_staff'

type Payload = { conversationId: string; authorId: string }

/** Who of the team has a question learns that the person wrote, once for each time that it waits; nobody's, all who answer. */
export default class TellQuestionWritten {
  async handle({ conversationId, authorId }: Payload) {
    const question = await openQuestion(conversationId, authorId)
    if (!question) return
    const staff = await answeringStaff()
    const owner = staff.filter(({ id }) => id === question.owner_id)
    const taken = owner.length > 0 ? 'yes' : 'no'
    for (const { id: userId } of owner.length > 0 ? owner : staff) {
      await notify({
        userId,
        kind: 'messaging.question_written',
        subject: { type: 'question', id: question.id },
        source: `${question.id}:${clock.at(question.asked_at).toISO()}`,
        data: { otherFirstName: question.first_name, taken },
        path: `/admin/pages/questions?question=${question.id}`,
        channels: ['in_app', 'email'],
      })
    }
  }
}

const openQuestion = (conversationId: string, authorId: string) =>
  db
    .from('questions')
    .join('conversations', 'conversations.id', 'questions.conversation_id')
    .join('users as person', 'person.id', 'conversations.person_id')
    .where({ 'conversations.id': conversationId, 'person.id': authorId })
    .where('questions.state', 'open')
    .select('questions.id', 'questions.owner_id', 'questions.asked_at', 'person.first_name')
    .first()
