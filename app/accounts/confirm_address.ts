import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { ageOn } from '#accounts/age'
import { accountIsActive } from '#accounts/account_life'
import type { Transaction } from '#core/transaction'
import type User from '#accounts/models/user'

/**
 * The person has shown that they read this address: the account becomes active, or waits for the
 * guardian when the student is too young to consent alone (French law, article 45 of the
 * "Informatique et Libertés" act: 15 years).
 */
export async function confirmAddress(user: User, trx: Transaction) {
  if (user.state !== 'unconfirmed') return
  const state = (await waitsForGuardian(user)) ? 'waiting_for_guardian' : 'active'
  await user.useTransaction(trx).merge({ state, emailConfirmedAt: clock.now() }).save()
  if (state === 'active') await accountIsActive(user.id, trx)
}

async function waitsForGuardian({ role, birthDate }: User) {
  if (role !== 'student') return false
  const { guardianConsentAge } = await settings.get()
  return ageOn(birthDate!, clock.now().toISODate()) < guardianConsentAge
}
