import { clock } from '#core/clock'
import { transaction } from '#core/transaction'
import { enqueueDelivery } from '#notifications/deliveries'

const FORGOTTEN_AFTER_MINUTES = 30
const AT_MOST = 500

/**
 * Gives e-mails a job again whose time has long come and which nobody took up: their job died with its process again and
 * again. A job too many does no harm, since whoever comes second finds the e-mail gone.
 *
 * @returns how many.
 */
export default class ResumeDeliveries {
  handle(at = clock.now()): Promise<number> {
    return transaction(async (trx) => {
      const forgotten = trx
        .knexQuery()
        .from('deliveries')
        .whereIn('state', ['pending', 'failed'])
        .where('next_attempt_at', '<', at.minus({ minutes: FORGOTTEN_AFTER_MINUTES }).toJSDate())
        .orderBy('next_attempt_at')
        .limit(AT_MOST)
        .forUpdate()
        .skipLocked()
        .select('id')
      const rows = await trx
        .knexQuery()
        .from('deliveries')
        .whereIn('id', forgotten)
        .update({ next_attempt_at: at.toJSDate(), updated_at: at.toJSDate() })
        .returning('id')
      for (const { id } of rows) await enqueueDelivery(id, 0, trx)
      return rows.length
    })
  }
}
