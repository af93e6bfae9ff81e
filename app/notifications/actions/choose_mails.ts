import type User from '#accounts/models/user'
import { transaction } from '#core/transaction'
import { isUsual, type Group } from '#notifications/groups'
import { lockPerson } from '#notifications/queries/lock_person'

type Input = { user: User; group: Group; wanted: boolean }

/** Stops the e-mails of one group, or lets them come again; everything else stays as the person chose it. */
export default class ChooseMails {
  handle({ user, group, wanted }: Input) {
    return transaction(async (trx) => {
      await lockPerson(user.id, trx)
      const choice = { user_id: user.id, kind_group: group, channel: 'email' }
      await trx.from('notification_choices').where(choice).delete()
      if (wanted === isUsual(group, 'email', user.role)) return
      await trx.table('notification_choices').insert({ ...choice, wanted })
    })
  }
}
