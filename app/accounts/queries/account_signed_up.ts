import type { Transaction } from '#core/transaction'

type Wanted = { email: string | null; signUpId: string | null }
type Found = { id: string; identifier: string | null }

/** The account that a sign-up led to, new or known: by its address, or by the form when there is none. */
export async function accountSignedUp(wanted: Wanted, trx: Transaction): Promise<Found | null> {
  const { email, signUpId } = wanted
  return trx
    .from('users')
    .where((query) => {
      if (email) query.whereRaw('lower(email) = lower(?)', [email])
      else query.where('sign_up_id', signUpId!)
    })
    .select('id', 'identifier')
    .first()
}
