import { whenPairIsMade } from '#matching/pair_life'
import OpenConversation from '#messaging/actions/open_conversation'

/** What one feature asks of another to its right, in its own transaction. */
whenPairIsMade(async (pair, trx) => {
  await new OpenConversation().handle({ pair, trx })
})
