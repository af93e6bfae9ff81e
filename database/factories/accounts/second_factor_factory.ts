import { DateTime } from 'luxon'
import type User from '#accounts/models/user'
import SecondFactor, { sealed } from '#accounts/models/second_factor'

/** The secret of everybody's phone, and since when it is one: in the past of every frozen clock. */
export const PHONE_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
export const PHONE_SINCE = DateTime.utc(2026, 1, 5, 9)

export function createSecondFactor(user: User) {
  return SecondFactor.create({
    userId: user.id,
    secret: sealed(PHONE_SECRET, user.id),
    lastStep: 0,
    confirmedAt: PHONE_SINCE,
  })
}
