import type { Transaction } from '#core/transaction'

type Found = { identifier: string; password: string; guardianEmail: string }

/** The account without an address that this sign-up led to before, with what a second form may say otherwise. */
export async function childSignedUp(signUpId: string, trx: Transaction): Promise<Found | null> {
  return trx
    .from('users')
    .join('guardianships', 'guardianships.student_id', 'users.id')
    .join('guardians', 'guardians.id', 'guardianships.guardian_id')
    .where('users.sign_up_id', signUpId)
    .orderBy('guardianships.created_at')
    .orderBy('guardianships.id')
    .select('users.identifier', 'users.password', 'guardians.email AS guardianEmail')
    .first()
}
