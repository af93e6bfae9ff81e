import db from '@adonisjs/lucid/services/db'
import type User from '#accounts/models/user'
import { hashOf } from '#accounts/account_tokens'
import { HOLDS_ADDRESS } from '#accounts/queries/address_holder'

export type WaitingSignUp = {
  id: string
  role: User['role']
  first_name: string
  family_name: string
  birth_date: string
  guardian_name: string | null
  guardian_email: string | null
  /** Whether others wait with the same address, who may be somebody else. */
  among_others: boolean
}

/** What this link would confirm, or null when its address is confirmed already. */
export async function signUpBehind(token: string): Promise<WaitingSignUp | null> {
  return db
    .from('users')
    .joinRaw('LEFT JOIN guardianships ON guardianships.student_id = users.id AND ended_at IS NULL')
    .leftJoin('guardians', 'guardians.id', 'guardianships.guardian_id')
    .where('users.state', 'unconfirmed')
    .whereIn('users.id', (query) =>
      query.from('account_tokens').where('hash', hashOf(token)).select('user_id')
    )
    .whereRaw(
      `NOT EXISTS (${WITH_SAME_ADDRESS} AND ${HOLDS_ADDRESS.replaceAll('users.', 'other.')})`
    )
    .select('users.id', 'users.role', 'first_name', 'family_name', 'birth_date')
    .select('guardianships.name AS guardian_name', 'guardians.email AS guardian_email')
    .select(db.raw(`EXISTS (${WITH_SAME_ADDRESS} AND other.id <> users.id) AS among_others`))
    .first()
}

const WITH_SAME_ADDRESS = 'SELECT FROM users AS other WHERE lower(other.email) = lower(users.email)'
