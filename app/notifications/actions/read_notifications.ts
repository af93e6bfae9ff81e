import { clock } from '#core/clock'
import type { Kind } from '#notifications/kinds'
import { lockPerson } from '#notifications/queries/lock_person'
import { changeUnread } from '#notifications/unread_count'
import { transaction, type Transaction } from '#core/transaction'

type Input = {
  userId: string
  /** Only this one, or only those of a kind about one record; all of them otherwise. */
  id?: string
  kind?: Kind
  subjectId?: string
  exceptSource?: string
}

/** Marks what a person was told as read; what is read already stays as it is. */
export default class ReadNotifications {
  handle(input: Input, outer?: Transaction) {
    return transaction(async (trx) => {
      await lockPerson(input.userId, trx)
      const read = await trx
        .from('notifications')
        .where('user_id', input.userId)
        .where('in_app', true)
        .whereNull('read_at')
        .if(input.id, (query) => query.where('id', input.id!))
        .if(input.kind, (query) => query.where('kind', input.kind!))
        .if(input.subjectId, (query) => query.where('subject_id', input.subjectId!))
        .if(input.exceptSource, (query) => query.whereNot('source', input.exceptSource!))
        .update({ read_at: clock.now().toJSDate() })
        .returning('id')
      if (read.length > 0) await changeUnread(input.userId, -read.length, trx)
    }, outer)
  }
}
