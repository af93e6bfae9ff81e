import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import { newIdentifier } from '#accounts/new_identifier'
import type { Invited } from '#accounts/invitation_fault'

const IDENTIFIERS_TRIED = 5

/**
 * Writes the account of somebody who is invited, without a password.
 *
 * @returns its id, or null when the address is somebody's already.
 */
export async function insertInvited(person: Invited, trx: Transaction): Promise<string | null> {
  if (person.email) return insert(person, null, trx)
  for (let attempt = 0; attempt < IDENTIFIERS_TRIED; attempt++) {
    const id = await insert(person, newIdentifier(person.firstName), trx)
    if (id) return id
  }
  throw new Error(`No identifier was free in ${IDENTIFIERS_TRIED} attempts`)
}

async function insert(person: Invited, identifier: string | null, trx: Transaction) {
  const now = clock.now().toJSDate()
  const [row] = await trx.knexClient
    .table('users')
    .insert({
      role: person.role,
      state: 'invited',
      email: person.email ?? null,
      identifier,
      first_name: person.firstName,
      family_name: person.familyName,
      birth_date: person.role === 'staff' ? null : person.birthDate,
      locale: person.locale,
      created_at: now,
      updated_at: now,
    })
    .onConflict()
    .ignore()
    .returning('id')
  return (row?.id as string | undefined) ?? null
}
