import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { afterCommit, transaction, type Transaction } from '#core/transaction'
import MessageSent from '#messaging/events/message_sent'
import { screen } from '#messaging/screening'
import { mayWrite } from '#messaging/queries/may_write'
import { pushMessageSent } from '#messaging/live_pushes'
import { findSentMessage } from '#messaging/queries/conversation_messages'
import { moveQuestion } from '#messaging/move_question'
import { describeFiles } from '#messaging/describe_files'
import { holdUnsentFiles, placeFiles } from '#messaging/queries/message_files'
import { storeMessage, type StoredMessage } from '#messaging/queries/store_message'

type Input = {
  conversationId: string
  pairId: string | null
  /** A member, or somebody of the team who answers. */
  authorId: string
  /** Made by the client for this send: however often it arrives, it is one message. */
  clientId: string
  body: string
  /** The message of this conversation that it answers. */
  repliesTo?: string | null
  /** Why it is sent although it was warned of. */
  explanation?: string | null
  /** Its files, uploaded before. */
  fileIds?: string[]
}

/**
 * Writes a message in the conversation of a working pair or with the team, and tells both sides. A send that
 * is repeated answers the message that stands already. Refusals: the pair may not write now; a colleague has the
 * question; the other member's message has this id; the message that it answers, or a file, isn't here; it holds
 * contact details, of which the author is warned with their places.
 */
export default class SendMessage {
  async handle(input: Input) {
    const sent = await findSentMessage(input)
    if (sent) return done({ message: sent, repeated: true })

    try {
      const result = await transaction((trx) => this.#send(input, trx))
      return result.ok || result.reason !== 'file_unknown'
        ? result
        : await this.#twin(input, result)
    } catch (error) {
      if (isViolated(error, 'messages_reply_in_conversation')) return refused('reply_unknown')
      if (!isViolated(error, 'messages_sent_once')) throw error
      return this.#twin(input, refused('id_taken'))
    }
  }

  /** The same send at the same time took the id, or the files: its message is the answer. */
  async #twin<Refusal>(input: Input, refusal: Refusal) {
    const twin = await findSentMessage(input)
    return twin ? done({ message: twin, repeated: true }) : refusal
  }

  async #send(input: Input, trx: Transaction) {
    const { conversationId, pairId, authorId } = input
    if (pairId && !(await mayWrite(pairId, trx))) return refused('pair_not_working')

    const files = await holdUnsentFiles(input, trx)
    if (!files) return refused('file_unknown')

    const { repliesTo = null, explanation, ...message } = input
    const { findings, keep } = await screen({ ...input, explanation: explanation ?? '' }, trx)
    if (findings.length > 0) return { ...refused('contact_details'), findings }

    const moved = pairId || (await moveQuestion({ conversationId, authorId }, trx))
    if (!moved) return refused('question_taken')
    const stored = await storeMessage({ ...message, repliesTo, ...describeFiles(files) }, trx)
    await keep?.(stored.message.id)
    await placeFiles(stored.message.id, files, trx)
    stored.message.files = files
    await this.#tell(input, stored, trx)
    return done({ message: stored.message, repeated: false })
  }

  async #tell({ conversationId, authorId }: Input, stored: StoredMessage, trx: Transaction) {
    const messageId = stored.message.id
    await announce(new MessageSent({ messageId, conversationId, authorId }), trx)
    afterCommit(trx, () => pushMessageSent(conversationId, stored))
  }
}

/** The same send twice at once violates `messages_sent_once`: the second finds the first one's message. */
const isViolated = (error: any, constraint: string) => error.constraint === constraint
