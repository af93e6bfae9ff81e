import { clock } from '#core/clock'
import { refused } from '#core/result'
import { settings } from '#core/settings'
import { ownAge } from '#accounts/own_age'
import { announce } from '#core/events/announce'
import { isUnanswered } from '#accounts/account_states'
import { accountsAreActive } from '#accounts/account_life'
import { settleAccounts } from '#accounts/settle_accounts'
import { forgetUnconfirmedAt } from '#accounts/queries/forget_unconfirmed'
import GuardianAsked from '#accounts/events/guardian_asked'
import type { Transaction } from '#core/transaction'
import Guardianship from '#accounts/models/guardianship'
import type User from '#accounts/models/user'

/**
 * The person has shown that they read this address: the account becomes active, or waits for the
 * guardian when the student is too young to consent alone (French law, article 45 of the
 * "Informatique et Libertés" act: 15 years). Other sign-ups that waited with the address make way.
 */
export async function confirmAddress(user: User, trx: Transaction) {
  if (!isUnanswered(user)) return
  const { guardianAuthorisationAge } = await settings.get()
  const state = await stateOfOpen(user)
  await user.useTransaction(trx).merge({ state, emailConfirmedAt: clock.now() }).save()
  if (user.email) await forgetUnconfirmedAt(user.email, trx)
  if (state === 'active') await accountsAreActive([user.id], trx)
  // The guardian may have answered before, on paper say.
  else await settleAccounts([user], trx)
  if (isUnder(guardianAuthorisationAge, user)) await askGuardians(user, trx)
}

/** Of two who confirm the same address at once one wins: the database has the last word. */
export async function unlessTaken<Value>(confirming: Promise<Value>) {
  try {
    return await confirming
  } catch (error: any) {
    if (error.code !== '23505' || error.constraint !== 'users_email') throw error
    return refused('link_not_valid')
  }
}

/** How far the account of somebody whose address is confirmed may be open. */
export async function stateOfOpen(user: User) {
  const { guardianConsentAge } = await settings.get()
  return isUnder(guardianConsentAge, user) ? ('waiting_for_guardian' as const) : ('active' as const)
}

const isUnder = (age: number, user: User) => user.role === 'student' && ownAge(user) < age

/** Only now: before, anybody could have had a mail sent to anybody. */
async function askGuardians({ id: studentId }: User, trx: Transaction) {
  const guardianships = await Guardianship.query({ client: trx })
    .where({ studentId })
    .whereNull('endedAt')
  for (const { id } of guardianships) {
    await announce(new GuardianAsked({ guardianshipId: id }), trx)
  }
}
