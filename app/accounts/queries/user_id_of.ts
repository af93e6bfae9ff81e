import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** The account with this address, however it is capitalised, or null. */
export async function userIdOf(email: string, client: QueryClientContract) {
  const row = await client
    .from('users')
    .whereRaw('lower(email) = lower(?)', [email])
    .select('id')
    .first()
  return (row?.id as string | undefined) ?? null
}
