import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { ageOn } from '#accounts/age'
import { accountReader } from '#accounts/queries/account_reader'
import type User from '#accounts/models/user'

/** Time enough to find an address, short enough to be theirs by then. */
const SOON = { months: 3 }

/**
 * Whether a student who signs in with an identifier should give an address: `now` when nobody reads the mails of the account,
 * `soon` before their guardian's part ends with an age.
 */
export async function needsAddress(user: User): Promise<'now' | 'soon' | null> {
  if (user.role !== 'student' || user.email) return null
  if (!(await accountReader(user))) return 'now'
  const { guardianAuthorisationAge } = await settings.get()
  const day = clock.now().setZone(user.timeZone).plus(SOON).toISODate()!
  return ageOn(user.birthDate!, day) >= guardianAuthorisationAge ? 'soon' : null
}
