import type { Transaction } from '#core/transaction'
import { HOLDS_ADDRESS } from '#accounts/queries/address_holder'

export type NewAccount = {
  role: 'student' | 'tutor'
  state: 'unconfirmed' | 'waiting_for_guardian'
  email: string | null
  identifier: string | null
  signUpId: string
  password: string
  firstName: string
  familyName: string
  birthDate: string
  timeZone: string
  locale: 'fr' | 'en'
  guardianName: string | null
  guardianEmail: string | null
  now: Date
}

type Created = { id: string; guardianshipId: string | null }

/**
 * Writes the account, its guardian and the student's own consents in one statement, so that the work is
 * the same whether or not the address is known. A known address or identifier writes nothing; of a form that comes again
 * while its address is not confirmed, the password that was typed last counts.
 *
 * @returns the account, or null when there was one already.
 */
export async function insertAccount(
  account: NewAccount,
  trx: Transaction
): Promise<Created | null> {
  const { rows } = await trx.rawQuery(INSERT, account as {})
  return rows[0].id && rows[0]
}

const INSERT = `
  WITH created AS (
    INSERT INTO users (role, state, email, identifier, sign_up_id, password, first_name, family_name, birth_date,
      time_zone, time_zone_confirmed_at, locale, created_at, updated_at)
    SELECT :role, :state, :email, :identifier, :signUpId::uuid, :password, :firstName, :familyName, :birthDate::date,
      :timeZone, :now, :locale, :now, :now
    WHERE NOT EXISTS (SELECT FROM users WHERE lower(email) = lower(:email) AND ${HOLDS_ADDRESS})
    ON CONFLICT DO NOTHING
    RETURNING id
  ), again AS (
    UPDATE users SET password = :password
    WHERE sign_up_id = :signUpId::uuid AND state = 'unconfirmed' AND NOT EXISTS (SELECT FROM created)
  ), guardian AS (
    INSERT INTO guardians (email, locale, created_at, updated_at)
    SELECT :guardianEmail, :locale, :now, :now FROM created WHERE :guardianEmail::text IS NOT NULL
    ON CONFLICT (lower(email)) DO UPDATE SET email = guardians.email
    RETURNING id
  ), guardianship AS (
    INSERT INTO guardianships (student_id, guardian_id, name, created_at, updated_at)
    SELECT created.id, guardian.id, :guardianName, :now, :now FROM created, guardian
    RETURNING id
  ), texts AS (
    SELECT DISTINCT ON (kind) id, kind FROM legal_texts
    WHERE kind IN ('consent_account', 'consent_messages_and_hours') AND published_at <= :now AND :role::text = 'student'
    ORDER BY kind, published_at DESC, id DESC
  ), consented AS (
    INSERT INTO consents (student_id, purpose, text_id, channel, given_at, created_at)
    SELECT created.id, replace(texts.kind, 'consent_', ''), texts.id, 'account', :now, :now FROM created, texts
  )
  SELECT (SELECT id FROM created) AS id, (SELECT id FROM guardianship) AS "guardianshipId"`
