import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { HOLDER_FIRST } from '#accounts/queries/address_holder'

/** The account with this address or identifier, however it is capitalised, or null. */
export async function userIdOf(login: string, client: QueryClientContract) {
  const row = await client
    .from('users')
    .whereRaw('(lower(email) = lower(?) OR identifier = lower(?))', [login, login])
    .orderByRaw(HOLDER_FIRST)
    .select('id')
    .first()
  return (row?.id as string | undefined) ?? null
}
