import { transaction } from '#core/transaction'
import type Absence from '#profiles/models/absence'
import { availabilityChanged } from '#profiles/availability_changed'

/** Takes an absence back, and lets those who see the person's availability hear of it. */
export default class RemoveAbsence {
  handle(absence: Absence) {
    return transaction(async (trx) => {
      await absence.useTransaction(trx).delete()
      await availabilityChanged(absence.userId, trx)
    })
  }
}
