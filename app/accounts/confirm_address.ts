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
  if (user.state !== 'unconfirmed' && user.state !== 'invited') return
  const state = await stateOfOpen(user)
  await user.useTransaction(trx).merge({ state, emailConfirmedAt: clock.now() }).save()
  if (state === 'active') await accountIsActive(user.id, trx)
}

/** How far the account of somebody whose address is confirmed may be open. */
export async function stateOfOpen(user: User) {
  return (await waitsForGuardian(user)) ? ('waiting_for_guardian' as const) : ('active' as const)
}

async function waitsForGuardian({ role, birthDate }: User) {
  if (role !== 'student') return false
  const { guardianConsentAge } = await settings.get()
  return ageOn(birthDate!, clock.now().toISODate()) < guardianConsentAge
}
