import { clock } from '#core/clock'
import { record } from '#audit/record'
import { transaction, type Transaction } from '#core/transaction'
import { enqueueDelivery } from '#notifications/deliveries'

type Input = {
  /** Only this one; without it, all of them. */
  deliveryId?: string
  staffId: string
}

/** More than these wait for another press. */
const AT_MOST = 500

/**
 * Sends e-mails again that failed for good. They are judged anew as they leave: what no longer makes sense is dropped.
 *
 * @returns how many.
 */
export default class SendAgain {
  handle({ deliveryId, staffId }: Input): Promise<number> {
    return transaction(async (trx) => {
      const ids = await this.#reopen(deliveryId, trx)
      for (const id of ids) {
        await enqueueDelivery(id, 0, trx)
        const subject = { type: 'delivery', id }
        await record(
          { actorId: staffId, action: 'notifications.delivery_sent_again', subject },
          trx
        )
      }
      return ids.length
    })
  }

  /** Two presses at once send once: whoever comes second finds it waiting. */
  async #reopen(deliveryId: string | undefined, trx: Transaction): Promise<string[]> {
    const now = clock.now().toJSDate()
    const failed = trx
      .knexQuery()
      .from('deliveries')
      .where({ channel: 'email', state: 'failed' })
      .whereNull('next_attempt_at')
      .modify((query) => void (deliveryId && query.where('id', deliveryId)))
      .orderBy('created_at')
      .limit(AT_MOST)
      .forUpdate()
      .skipLocked()
      .select('id')
    const rows = await trx
      .knexQuery()
      .from('deliveries')
      .whereIn('id', failed)
      .update({
        ...{ state: 'pending', attempts: 0, error: null, next_attempt_at: now },
        ...{ reopened_at: now, updated_at: now },
      })
      .returning('id')
    return rows.map(({ id }) => id)
  }
}
