import type { Transaction } from '#core/transaction'
import type { Window } from '#profiles/availability'

/** The weekly windows of a person are always saved as a whole. */
export async function replaceAvailability(userId: string, windows: Window[], trx: Transaction) {
  await trx.from('availabilities').where('user_id', userId).delete()
  if (windows.length === 0) return
  await trx.table('availabilities').multiInsert(
    windows.map(({ weekday, startsMinute, endsMinute }) => ({
      user_id: userId,
      weekday,
      starts_minute: startsMinute,
      ends_minute: endsMinute,
    }))
  )
}
