import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import { addressHolder } from '#accounts/queries/address_holder'
import { forgetUnconfirmedAt } from '#accounts/queries/forget_unconfirmed'
import StaffPermission from '#accounts/models/staff_permission'
import User from '#accounts/models/user'

type Input = {
  email: string
  firstName: string
  familyName: string
  password: string
  permissions: StaffPermission['permission'][]
  /** Null when it is done on the server's command line. */
  actorId: string | null
}

/** Creates an active, confirmed account of the team with its permissions. */
export default class CreateStaff {
  handle(input: Input) {
    return transaction(async (trx) => {
      await forgetUnconfirmedAt(input.email, trx)
      if (await addressHolder(input.email, trx)) return refused('email_taken')
      const user = await this.#create(input, trx)
      await record(
        {
          actorId: input.actorId,
          action: 'accounts.staff_created',
          subject: { type: 'user', id: user.id },
          after: { permissions: input.permissions },
        },
        trx
      )
      return done(user)
    })
  }

  async #create({ permissions, actorId, ...values }: Input, trx: Transaction) {
    const user = await User.create(
      { ...values, role: 'staff', state: 'active', emailConfirmedAt: clock.now() },
      { client: trx }
    )
    await StaffPermission.createMany(
      permissions.map((permission) => ({ userId: user.id, permission })),
      { client: trx }
    )
    return user
  }
}
