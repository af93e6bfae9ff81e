import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import { isUnanswered } from '#accounts/account_states'
import { sameMailbox } from '#accounts/same_mailbox'
import GuardianAsked from '#accounts/events/guardian_asked'
import Guardian from '#accounts/models/guardian'
import Guardianship from '#accounts/models/guardianship'
import type User from '#accounts/models/user'

/** How many guardians a student may have at a time. */
export const MOST_GUARDIANS = 4

export type NamedGuardian = { name: string; email: string; locale: 'fr' | 'en' }

/**
 * Ties a guardian to a student and asks them; while nobody has shown that they read the mails of the account, once somebody
 * has. Brothers and sisters share the guardian of an address.
 */
export async function nameGuardian(
  student: User,
  { name, email, locale }: NamedGuardian,
  trx: Transaction
) {
  if (student.email && sameMailbox(student.email, email)) return refused('own_address')
  const open = await Guardianship.query({ client: trx })
    .where('student_id', student.id)
    .whereNull('ended_at')
  if (open.length >= MOST_GUARDIANS) return refused('too_many_guardians')

  const guardianId = await guardianAt(email, locale, trx)
  if (open.some((one) => one.guardianId === guardianId)) return refused('already_guardian')
  const guardianship = await tie(student.id, guardianId, name, trx)
  if (!isUnanswered(student))
    await announce(new GuardianAsked({ guardianshipId: guardianship.id }), trx)
  return done(guardianship)
}

/** Ties a guardian to an account that is being made; they are asked once its address is confirmed. */
export async function tieGuardian(studentId: string, guardian: NamedGuardian, trx: Transaction) {
  const guardianId = await guardianAt(guardian.email, guardian.locale, trx)
  return tie(studentId, guardianId, guardian.name, trx)
}

const tie = (studentId: string, guardianId: string, name: string, trx: Transaction) =>
  Guardianship.create({ studentId, guardianId, name }, { client: trx })

async function guardianAt(email: string, locale: 'fr' | 'en', trx: Transaction): Promise<string> {
  const now = clock.now().toJSDate()
  await trx.knexClient
    .table('guardians')
    .insert({ email, locale, created_at: now, updated_at: now })
    .onConflict(trx.knexClient.raw('(lower(email))') as never)
    .ignore()
  const { id } = await Guardian.query({ client: trx })
    .whereRaw('lower(email) = lower(?)', [email])
    .firstOrFail()
  return id
}
