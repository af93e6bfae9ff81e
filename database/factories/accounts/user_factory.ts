import { clock } from '#core/clock'
import { createSecondFactor } from '#database/factories/accounts/second_factor_factory'
import User from '#accounts/models/user'
import StaffPermission from '#accounts/models/staff_permission'
import { giveOwn } from '#database/factories/accounts/consent_factory'

export const PASSWORD = 'un long mot de passe'

/** An account with an address of its own. */
export type Reachable = User & { email: string }

let count = 0

/** An active, confirmed account; each with an address of its own. Students have agreed to what they are asked. */
export async function createUser(values: Partial<User> = {}): Promise<Reachable> {
  count++
  const user = await User.create({
    role: 'student',
    state: 'active',
    email: `personne${count}@homeskolar.test`,
    password: PASSWORD,
    firstName: `Prénom${count}`,
    familyName: `Nom${count}`,
    birthDate: values.role === 'staff' ? null : '2010-05-04',
    emailConfirmedAt: clock.now(),
    ...values,
  } as Partial<User>)
  if (user.role === 'student') await giveOwn(user)
  return user as Reachable
}

/** A member of staff with these permissions, a coordinator unless said otherwise, and with a phone that shows codes. */
export async function createStaff(
  permissions: StaffPermission['permission'][] = ['coordinator'],
  values: Partial<User> = {}
) {
  const user = await createUser({ role: 'staff', ...values })
  await StaffPermission.createMany(
    permissions.map((permission) => ({ userId: user.id, permission }))
  )
  await createSecondFactor(user)
  return user
}
