import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { transaction } from '#core/transaction'
import { enqueueDelivery } from '#notifications/deliveries'

const FORGOTTEN_AFTER_MINUTES = 30
const AT_MOST = 500

type Input = {
  /** The moment to look at, instead of now. */
  at?: DateTime
  /** Says how many, and changes nothing. */
  dryRun?: boolean
}

/**
 * Gives e-mails a job again whose time has long come and which nobody took up: their job died with its process again and
 * again. A job too many does no harm, since whoever comes second finds the e-mail gone.
 *
 * @returns how many.
 */
export default class ResumeDeliveries {
  handle({ at = clock.now(), dryRun = false }: Input = {}): Promise<number> {
    return transaction(async (trx) => {
      const ofForgotten = trx
        .knexQuery()
        .from('deliveries')
        .whereIn('state', ['pending', 'failed'])
        .where('next_attempt_at', '<', at.minus({ minutes: FORGOTTEN_AFTER_MINUTES }).toJSDate())
        .orderBy('next_attempt_at')
        .limit(AT_MOST)
        .forUpdate()
        .skipLocked()
        .select('id')
      const forgotten: { id: string }[] = await ofForgotten
      if (dryRun) return forgotten.length
      const rows = await trx
        .knexQuery()
        .from('deliveries')
        .whereIn(
          'id',
          forgotten.map(({ id }) => id)
        )
        .update({ next_attempt_at: at.toJSDate(), updated_at: at.toJSDate() })
        .returning('id')
      for (const { id } of rows) await enqueueDelivery(id, 0, trx)
      return rows.length
    })
  }
}
