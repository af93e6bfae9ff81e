import { transaction } from '#core/transaction'
import ReadNotifications from '#notifications/actions/read_notifications'
import { MESSAGE_SENT } from '#notifications/kinds'
import { unreadMessages } from '#notifications/queries/unread_messages'

type Input = { conversationId: string; userId: string }

/** Whoever has read a conversation to its end needs no notification of it any more. */
export default class ClearReadMessages {
  handle({ conversationId, userId }: Input) {
    return transaction(async (trx) => {
      const [member] = await unreadMessages({ conversationId, userId }, trx)
      if (!member || member.unread_count > 0) return
      const about = { userId, kind: MESSAGE_SENT, subjectId: conversationId } as const
      await new ReadNotifications().handle(about, trx)
    })
  }
}
