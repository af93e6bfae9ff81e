import { clock } from '#core/clock'
import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import { accountsAreActive } from '#accounts/account_life'
import { accountConditions } from '#accounts/queries/account_conditions'
import AccountActivated from '#accounts/events/account_activated'
import User from '#accounts/models/user'

/** What may have changed for an account to wait again. */
export type Cause = NonNullable<User['waitsAgain']>

/**
 * Opens the account of each student that waits once everything that it waits for stands; lets an open one wait again when
 * the guardian of a younger student takes back the consent to the account itself. The rows must be locked.
 */
export async function settleAccounts(students: User[], trx: Transaction, cause: Cause = 'answer') {
  const { mayOpen, mustWait } = await accountConditions(students, trx)
  const shut = students.filter(({ id, state }) => state === 'active' && mustWait.has(id))
  const opened = students.filter(
    ({ id, state }) => state === 'waiting_for_guardian' && mayOpen.has(id)
  )
  await save(shut, { state: 'waiting_for_guardian', waitsAgain: cause }, trx)
  await save(opened, { state: 'active', waitsAgain: null }, trx)
  await accountsAreActive(idsOf(opened), trx)
  await announce(
    opened.map(({ id: userId }) => new AccountActivated({ userId })),
    trx
  )
}

const idsOf = (students: User[]) => students.map(({ id }) => id)

async function save(
  students: User[],
  values: Pick<User, 'state' | 'waitsAgain'>,
  trx: Transaction
) {
  if (students.length === 0) return
  await User.query({ client: trx }).whereIn('id', idsOf(students)).update({
    state: values.state,
    waits_again: values.waitsAgain,
    updated_at: clock.now().toJSDate(),
  })
  for (const student of students) student.merge(values).$hydrateOriginals()
}
