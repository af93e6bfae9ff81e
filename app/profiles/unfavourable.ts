import type Application from '#profiles/models/application'
import type { Transaction } from '#core/transaction'
import { clearanceChanged } from '#profiles/clearance_live'

/**
 * Something unfavourable closes the gate at once. Of a tutor who was cleared it is to be decided anew: the next
 * favourable record alone doesn't open it again.
 */
export async function decideAnew(application: Application, trx: Transaction) {
  if (application.state !== 'cleared') return
  await application.useTransaction(trx).merge({ state: 'submitted' }).save()
  await clearanceChanged(application.tutorId, trx)
}
