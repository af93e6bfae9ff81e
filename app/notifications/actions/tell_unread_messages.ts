import { transaction, type Transaction } from '#core/transaction'
import { MESSAGE_SENT } from '#notifications/kinds'
import { planMessagesMail } from '#notifications/messages_mail'
import { notify, type Telling } from '#notifications/notify'
import { countUp } from '#notifications/count_up'
import ReadNotifications from '#notifications/actions/read_notifications'
import { unreadMessages, type UnreadMessages } from '#notifications/queries/unread_messages'

type Input = { conversationId: string; authorId: string }

/**
 * Tells the other member of a conversation how many messages wait there: one unread notification,
 * however many messages, and one e-mail once they have waited. It is made from what is unread now, not from counting calls, so that
 * it may run twice, late, or after the messages were read. Its source is the place up to which
 * they have read: reading on begins a new one.
 */
export default class TellUnreadMessages {
  handle({ conversationId, authorId }: Input) {
    return transaction(async (trx) => {
      const author = await trx
        .from('users')
        .where('id', authorId)
        .select('first_name', 'role')
        .firstOrFail()
      const members = await unreadMessages({ conversationId, exceptId: authorId }, trx)
      for (const member of members.filter(({ unread_count: unread }) => unread > 0)) {
        const telling = tellingOf(member, conversationId, author)
        await this.#tell(telling, trx)
        await planMessagesMail(telling, member.position, trx)
      }
    })
  }

  async #tell(telling: Telling, trx: Transaction) {
    await this.#supersede(telling, trx)
    if (!(await notify(telling, trx))) await countUp(telling, trx)
  }

  /** What was told of messages that are read by now makes place. */
  #supersede({ userId, kind, subject, source: exceptSource }: Telling, trx: Transaction) {
    const about = { userId, kind, subjectId: subject.id, exceptSource }
    return new ReadNotifications().handle(about, trx)
  }
}

type Author = { first_name: string; role: string }

function tellingOf(member: UnreadMessages, conversationId: string, author: Author) {
  return {
    userId: member.user_id,
    kind: MESSAGE_SENT,
    subject: { type: 'conversation', id: conversationId },
    source: `${conversationId}:${member.read_position}`,
    data: {
      otherFirstName: author.first_name,
      side: author.role === 'staff' ? 'team' : 'pair',
    },
    path: `/messages/${conversationId}`,
    channels: ['in_app'],
    occurrences: member.unread_count,
  } satisfies Telling
}
