import type { Kind } from '#notifications/kinds'
import type { Judge, Judged } from '#notifications/delivery_judges'
import type { Transaction } from '#core/transaction'

/** Drops what another e-mail of these kinds says as well. */
export const unlessToldBy =
  (kinds: Kind[], judge: Judge): Judge =>
  async (notification, trx) =>
    (await isToldByOther(kinds, notification, trx)) ? null : judge(notification, trx)

/**
 * Whether the same person is told of the same record by another e-mail of these kinds, which says what holds as it leaves: by
 * one that left since this was made, or one that was made before and has yet to leave.
 */
async function isToldByOther(kinds: Kind[], { notification_id: id }: Judged, trx: Transaction) {
  const other = await trx
    .from('notifications as own')
    .joinRaw(
      `JOIN notifications AS other ON other.user_id = own.user_id AND other.subject_id = own.subject_id
       JOIN deliveries ON deliveries.notification_id = other.id AND deliveries.channel = 'email'`
    )
    .where('own.id', id)
    .whereNot('other.id', id)
    .whereIn('other.kind', kinds)
    .whereRaw(
      `(deliveries.sent_at > own.created_at OR other.id < own.id
        AND deliveries.state IN ('pending', 'failed') AND deliveries.next_attempt_at IS NOT NULL)`
    )
    .select('other.id')
    .first()
  return other !== null
}
