import { record } from '#audit/record'
import { clock } from '#core/clock'
import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import Question from '#messaging/models/question'
import QuestionWritten from '#messaging/events/question_written'
import { pushQuestion } from '#messaging/push_question'

type Said = { conversationId: string; authorId: string }

/**
 * A message in a conversation with the team moves its question on, under the conversation's lock: the person's
 * opens it, also when it was closed; one of the team's answers it and takes it when it is nobody's. False when a
 * colleague has it.
 */
export async function moveQuestion(said: Said, trx: Transaction) {
  const { person_id: personId } = await trx
    .from('conversations')
    .where('id', said.conversationId)
    .forUpdate()
    .select('person_id')
    .firstOrFail()
  const moved = personId === said.authorId ? await open(said, trx) : await answer(said, trx)
  if (moved) await pushQuestion(said.conversationId, trx)
  return moved
}

/** What waits for an answer goes on waiting since its first message. */
async function open({ conversationId, authorId }: Said, trx: Transaction) {
  await trx.rawQuery(
    `INSERT INTO questions (conversation_id, asked_at) VALUES (:conversationId, :now)
     ON CONFLICT (conversation_id) DO UPDATE SET state = 'open', asked_at =
       CASE WHEN questions.state = 'open' THEN questions.asked_at ELSE excluded.asked_at END`,
    { conversationId, now: clock.now().toJSDate() } as Record<string, any>
  )
  await announce(new QuestionWritten({ conversationId, authorId }), trx)
  return true
}

async function answer({ conversationId, authorId }: Said, trx: Transaction) {
  const question = await Question.query({ client: trx })
    .where('conversationId', conversationId)
    .forUpdate()
    .firstOrFail()
  if ((question.ownerId ?? authorId) !== authorId) return false
  const before = { state: question.state, ownerId: question.ownerId }
  const after = { state: 'answered' as const, ownerId: authorId }
  await question.merge(after).save()
  const subject = { type: 'question', id: question.id }
  await record(
    { actorId: authorId, action: 'messaging.question_answered', subject, before, after },
    trx
  )
  return true
}
