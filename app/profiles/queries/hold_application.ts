import Application from '#profiles/models/application'
import type { Transaction } from '#core/transaction'

/** The application of this tutor, held until the transaction ends: steps are taken one at a time. */
export function holdApplication(tutorId: string, trx: Transaction) {
  return Application.query({ client: trx }).where('tutor_id', tutorId).forUpdate().first()
}

/** The application with this id, held until the transaction ends. */
export function holdApplicationById(id: string, trx: Transaction) {
  return Application.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
}
