import { clock } from '#core/clock'
import { transaction, type Transaction } from '#core/transaction'
import { MESSAGE_SENT } from '#notifications/kinds'
import { planMessagesMail } from '#notifications/messages_mail'
import { notify, type Telling } from '#notifications/notify'
import { changeUnread } from '#notifications/unread_count'
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
    if (!(await notify(telling, trx))) await this.#countUp(telling, trx)
  }

  /** What was told of messages that are read by now makes place. */
  #supersede({ userId, kind, subject, source: exceptSource }: Telling, trx: Transaction) {
    const about = { userId, kind, subjectId: subject.id, exceptSource }
    return new ReadNotifications().handle(about, trx)
  }

  /** Nothing happens when as much was told before: the event came twice, or a later one was faster. */
  async #countUp({ userId, kind, source, occurrences = 1 }: Telling, trx: Transaction) {
    const { rows } = await trx.rawQuery(
      `UPDATE notifications SET occurrences = :occurrences, updated_at = :now, read_at = NULL
       WHERE user_id = :userId AND kind = :kind AND source = :source AND in_app AND occurrences < :occurrences
       RETURNING id, old.read_at IS NOT NULL AS was_read`,
      { userId, kind, source, occurrences, now: clock.now().toJSDate() }
    )
    const [told] = rows
    if (told) await changeUnread(userId, told.was_read ? 1 : 0, trx, { id: told.id, kind })
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
