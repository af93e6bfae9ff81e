import type { Transaction } from '#core/transaction'

/** What features to the right do in the transaction that saves a student's profile. */
type OnProfileSaved = (studentId: string, trx: Transaction) => Promise<void>

const contracts: OnProfileSaved[] = []

export function whenStudentProfileIsSaved(contract: OnProfileSaved) {
  contracts.push(contract)
}

export async function studentProfileIsSaved(studentId: string, trx: Transaction) {
  for (const contract of contracts) await contract(studentId, trx)
}
