import { clock } from '#core/clock'
import type { Kind } from '#notifications/kinds'
import { changeUnread } from '#notifications/unread_count'
import { lockPerson } from '#notifications/queries/lock_person'
import { transaction, type Transaction } from '#core/transaction'

type Input = { userId: string; kind: Kind; subjectId: string; exceptSource?: string }

/**
 * Takes back what a person was told of a record and has not read: it stands nowhere any more, and its e-mail is
 * dropped if it waits still. What they read they know.
 */
export default class TakeBack {
  handle({ userId, kind, subjectId, exceptSource }: Input, outer?: Transaction) {
    return transaction(async (trx) => {
      await lockPerson(userId, trx)
      const told = trx
        .from('notifications')
        .where({ user_id: userId, kind, subject_id: subjectId })
        .if(exceptSource, (query) => query.whereNot('source', exceptSource!))
      const gone = await told
        .clone()
        .where('in_app', true)
        .whereNull('read_at')
        .update({ in_app: false })
        .returning('id')
      await this.#dropMails(told.select('id'), trx)
      if (gone.length > 0) await changeUnread(userId, -gone.length, trx)
    }, outer)
  }

  async #dropMails(of: ReturnType<Transaction['from']>, trx: Transaction) {
    await trx
      .from('deliveries')
      .whereIn('notification_id', of)
      .where('channel', 'email')
      .whereIn('state', ['pending', 'failed'])
      .update({
        ...{ state: 'dropped', next_attempt_at: null, error: null },
        updated_at: clock.now().toJSDate(),
      })
  }
}
