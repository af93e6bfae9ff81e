import type { Transaction } from '#core/transaction'
import Guardianship from '#accounts/models/guardianship'

/** The guardianship with this id, held still, or null when it has ended or never was. */
export function lockGuardianship(id: string, trx: Transaction) {
  return Guardianship.query({ client: trx })
    .where('id', id)
    .whereNull('ended_at')
    .forUpdate()
    .first()
}
