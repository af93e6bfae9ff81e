import type User from '#accounts/models/user'
import { transaction } from '#core/transaction'
import { announceZone } from '#accounts/announce_zone'

type Field = 'locale' | 'theme' | 'textSize' | 'readingMode' | 'dyslexiaFont'
type Display = Partial<Pick<User, Field | 'timeZone' | 'timeZoneConfirmedAt'>>

/** Saves how a person wants to read the pages, and where they live, which is announced when it is elsewhere. */
export default class SaveDisplay {
  handle(user: User, values: Display) {
    return transaction(async (trx) => {
      const before = user.timeZone
      await user.useTransaction(trx).merge(values).save()
      await announceZone(user, before, trx)
    })
  }
}
