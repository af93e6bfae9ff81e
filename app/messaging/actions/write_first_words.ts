import type Pair from '#matching/models/pair'
import { afterCommit, type Transaction } from '#core/transaction'
import Conversation from '#messaging/models/conversation'
import { pushMessageSent } from '#messaging/live_pushes'
import { storeMessage } from '#messaging/queries/store_message'
import { LONGEST_MESSAGE } from '#messaging/validators/message'
import { describeFiles } from '#messaging/describe_files'

type Input = { pair: Pair; body: string; trx: Transaction }

/**
 * What the coordinator says to the two of a pair that was just made, as the first message of their conversation. That the pair
 * is made tells them both: this needs no notice of its own. The team reads nothing there by it.
 *
 * @throws when the pair may not write.
 */
export default class WriteFirstWords {
  async handle({ pair, body: words, trx }: Input) {
    // What the student wrote fills in what the team did: together they may be long.
    const body = words.slice(0, LONGEST_MESSAGE)
    const conversation = await Conversation.findByOrFail('pairId', pair.id, { client: trx })
    const stored = await storeMessage(
      {
        ...describeFiles([]),
        ...{ conversationId: conversation.id, pairId: pair.id, authorId: pair.coordinatorId },
        // A pair is made once, and so are its first words.
        ...{ clientId: pair.id, body, repliesTo: null, unannounced: true },
      },
      trx
    )
    if (!stored.ok) throw new Error(`The first words were refused: ${stored.reason}`)
    afterCommit(trx, () => pushMessageSent(conversation.id, stored.value))
  }
}
