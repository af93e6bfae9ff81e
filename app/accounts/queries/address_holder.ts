import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Who confirmed an address, or is invited to it, has it alone (db); sign-ups that wait with it don't. */
export const HOLDS_ADDRESS = '(users.email_confirmed_at IS NOT NULL OR users.password IS NULL)'

/** Of those with one address: who has it, else the latest that waits. */
export const HOLDER_FIRST = `${HOLDS_ADDRESS} DESC, users.created_at DESC, users.id DESC`

/** Whose this address is, however it is capitalised, or null. */
export async function addressHolder(email: string, client: QueryClientContract) {
  const row = await client
    .from('users')
    .whereRaw('lower(email) = lower(?)', [email])
    .whereRaw(HOLDS_ADDRESS)
    .select('id')
    .first()
  return (row?.id as string | undefined) ?? null
}
