import db from '@adonisjs/lucid/services/db'
import { done, refused, type Refusal } from '#core/result'
import { afterCommit, oneStatement, transaction, type Transaction } from '#core/transaction'
import { judge, look, lookAtNames, type Finding, type Screened } from '#messaging/screening'
import { mayWrite } from '#messaging/queries/may_write'
import { pushMessageSent } from '#messaging/live_pushes'
import { findSentMessage } from '#messaging/queries/conversation_messages'
import { moveQuestion } from '#messaging/move_question'
import { describeFiles } from '#messaging/describe_files'
import { storeMessage } from '#messaging/queries/store_message'
import type { FileRow } from '#core/files/files_sql'
import { holdUnsentFiles, placeFiles } from '#messaging/queries/message_files'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

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
    const result = await this.#send(input)
    if (result.ok) return result
    const twin = await findSentMessage(input)
    return twin ? done({ message: twin, repeated: true }) : result
  }

  async #send(input: Input) {
    const screened = { ...input, explanation: input.explanation ?? '' }
    const findings = await look(screened, db.connection())
    try {
      if (isPlain(input) && findings.length === 0) {
        return await oneStatement((client) => this.#store(input, [], client))
      }
      return await transaction((trx) => this.#sendMore(input, screened, findings, trx))
    } catch (error) {
      if (error instanceof Undo) return error.refusal
      return refusalOf(error)
    }
  }

  /** What takes more than its words: files, an explanation, a question of the team's. */
  async #sendMore(input: Input, screened: Screened, found: Finding[], trx: Transaction) {
    const { conversationId, pairId, authorId } = input
    if (pairId && !(await mayWrite(pairId, trx))) return refused('pair_not_working')

    const files = await holdUnsentFiles(input, trx)
    if (!files) return refused('file_unknown')

    const all = [...found, ...(await lookAtNames(screened, files, trx))]
    const { findings, keep } = await judge(screened, all, trx)
    if (findings.length > 0) return { ...refused('contact_details'), findings }

    const moved = pairId || (await moveQuestion({ conversationId, authorId }, trx))
    if (!moved) return refused('question_taken')
    const sent = await this.#store(input, files, trx)
    if (!sent.ok) throw new Undo(sent)
    await keep?.(sent.value.message.id)
    await placeFiles(sent.value.message.id, files, trx)
    return sent
  }

  async #store(input: Input, files: FileRow[], client: QueryClientContract) {
    const { repliesTo = null, ...send } = input
    const stored = await storeMessage({ ...send, repliesTo, ...describeFiles(files) }, client)
    if (!stored.ok) return stored
    const { message } = stored.value
    message.files = files
    afterCommit(client, () => pushMessageSent(input.conversationId, stored.value))
    return done({ message, repeated: false })
  }
}

/** Plain words of a pair are stored by one statement. An answer may name a message that isn't here, which breaks off what was begun. */
const isPlain = ({ pairId, fileIds = [], repliesTo }: Input) =>
  pairId !== null && fileIds.length === 0 && !repliesTo

/** Takes back what was written before the message could not be stored. */
class Undo extends Error {
  constructor(readonly refusal: Refusal<'pair_not_working' | 'id_taken'>) {
    super()
  }
}

/** The same send twice at once violates `messages_sent_once`: the second finds the first one's message. */
function refusalOf(error: any) {
  if (error.constraint === 'messages_reply_in_conversation') return refused('reply_unknown')
  if (error.constraint === 'messages_sent_once') return refused('id_taken')
  throw error
}
