import { isDeepStrictEqual } from 'node:util'
import type User from '#accounts/models/user'
import { choicesFrom } from '#notifications/preferences'
import { lockPerson } from '#notifications/queries/lock_person'
import { transaction, type Transaction } from '#core/transaction'
import { usualQuietHours, type OwnQuietHours } from '#notifications/queries/quiet_hours_of'

type Input = { user: User; wanted: string[]; quietHours: OwnQuietHours }

/** Keeps the whole page as the person left it; of two tabs that save at once, the later one stands. */
export default class SavePreferences {
  handle({ user, wanted, quietHours }: Input) {
    return transaction(async (trx) => {
      await lockPerson(user.id, trx)
      await this.#keepChoices(user, wanted, trx)
      await this.#keepQuietHours(user, quietHours, trx)
    })
  }

  async #keepChoices({ id, role }: User, wanted: string[], trx: Transaction) {
    const choices = choicesFrom(role, wanted).map((choice) => ({ user_id: id, ...choice }))
    await trx.from('notification_choices').where('user_id', id).delete()
    if (choices.length > 0) await trx.table('notification_choices').multiInsert(choices)
  }

  async #keepQuietHours({ id }: User, own: OwnQuietHours, trx: Transaction) {
    await trx.from('quiet_hours').where('user_id', id).delete()
    if (isDeepStrictEqual(own, await usualQuietHours())) return
    const { enabled, startsAt, endsAt } = own
    await trx
      .table('quiet_hours')
      .insert({ user_id: id, enabled, starts_at: startsAt, ends_at: endsAt })
  }
}
