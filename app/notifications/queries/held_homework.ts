import Homework from '#homework/models/homework'
import type { Transaction } from '#core/transaction'

/** Homework that nobody moves until what is told of it is stored: what takes it back comes afterwards, and finds it. */
export const heldHomework = (id: string, trx: Transaction) =>
  Homework.query({ client: trx }).where('id', id).forShare().firstOrFail()
