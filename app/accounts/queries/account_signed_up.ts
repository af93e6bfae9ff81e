import type { Transaction } from '#core/transaction'
import { HOLDS_ADDRESS } from '#accounts/queries/address_holder'

type Wanted = { email: string | null; signUpId: string }

/** The account that a sign-up led to: the one of its form, new or sent before, else whose address it is. */
export async function accountSignedUp(
  wanted: Wanted,
  trx: Transaction
): Promise<{ id: string } | null> {
  const { email, signUpId } = wanted
  return trx
    .from('users')
    .where('sign_up_id', signUpId)
    .orWhereRaw(`(lower(email) = lower(?) AND ${HOLDS_ADDRESS})`, [email!])
    .orderByRaw('sign_up_id IS NOT DISTINCT FROM ? DESC', [signUpId])
    .select('id')
    .first()
}
