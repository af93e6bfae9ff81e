import { isDeepStrictEqual } from 'node:util'
import type User from '#accounts/models/user'
import { cellsFor, choicesFrom, partsOf } from '#notifications/preferences'
import { lockPerson } from '#notifications/queries/lock_person'
import { transaction, type Transaction } from '#core/transaction'
import { usualQuietHours, type OwnQuietHours } from '#notifications/queries/quiet_hours_of'

type Input = {
  user: User
  wanted: string[]
  /** The cells that the person touched; without it, all of them. */
  cells?: string[]
  /** Null when nobody touched them. */
  quietHours: OwnQuietHours | null
}

/**
 * Keeps what the person changed on their page. Everything else stays as it is by now: an e-mail's link, or another tab,
 * may have changed it since the page was opened.
 */
export default class SavePreferences {
  handle({ user, wanted, cells, quietHours }: Input) {
    return transaction(async (trx) => {
      await lockPerson(user.id, trx)
      await this.#keepChoices(user, { wanted, cells }, trx)
      if (quietHours) await this.#keepQuietHours(user, quietHours, trx)
    })
  }

  async #keepChoices(
    { id, role }: User,
    { wanted, cells }: Pick<Input, 'wanted' | 'cells'>,
    trx: Transaction
  ) {
    const own = cellsFor(role).filter((cell) => cells?.includes(cell) ?? true)
    const choices = choicesFrom(role, wanted, own).map((choice) => ({ user_id: id, ...choice }))
    await trx
      .from('notification_choices')
      .where('user_id', id)
      .whereIn(
        ['kind_group', 'channel'],
        own.map(partsOf).map(({ kind_group: group, channel }) => [group, channel])
      )
      .delete()
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
