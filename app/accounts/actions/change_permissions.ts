import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import { lockAdministrators } from '#accounts/queries/lock_administrators'
import StaffPermission from '#accounts/models/staff_permission'
import User from '#accounts/models/user'

type Permission = StaffPermission['permission']
type Input = { userId: string; actorId: string; permissions: Permission[] }

/** What a member of staff may do from their next request on. There is always somebody who may change it. */
export default class ChangePermissions {
  handle({ userId, actorId, permissions }: Input, outer?: Transaction) {
    return transaction(async (trx) => {
      const administrators = await lockAdministrators(trx)
      const user = await User.query({ client: trx }).where('id', userId).forUpdate().firstOrFail()
      if (user.role !== 'staff') return refused('not_staff')
      if (permissions.length === 0) return refused('no_permission')

      const before = await this.#present(userId, trx)
      const after = permissions.toSorted()
      const loses = before.includes('administrator') && !after.includes('administrator')
      if (loses && userId === actorId) return refused('own_administrator')
      if (loses && administrators.every((id) => id === userId)) return refused('last_administrator')
      if (before.join() === after.join()) return done(user)

      await this.#replace(userId, after, trx)
      await record(
        {
          actorId,
          action: 'accounts.permissions_changed',
          subject: { type: 'user', id: userId },
          before: { permissions: before },
          after: { permissions: after },
        },
        trx
      )
      return done(user)
    }, outer)
  }

  async #present(userId: string, trx: Transaction) {
    const rows = await StaffPermission.query({ client: trx }).where('user_id', userId)
    return rows.map(({ permission }) => permission).toSorted()
  }

  async #replace(userId: string, permissions: Permission[], trx: Transaction) {
    await trx.from('staff_permissions').where('user_id', userId).delete()
    await StaffPermission.createMany(
      permissions.map((permission) => ({ userId, permission })),
      { client: trx }
    )
  }
}
