import { clock } from '#core/clock'
import type User from '#accounts/models/user'
import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import TimeZoneChanged from '#accounts/events/time_zone_changed'

/** Announces where somebody lives now, when it isn't where they lived before. */
export async function announceZone({ id, timeZone: to }: User, from: string, trx: Transaction) {
  if (to === from) return
  const at = clock.now().toUTC().toISO()!
  await announce(new TimeZoneChanged({ userId: id, from, to, at }), trx)
}
