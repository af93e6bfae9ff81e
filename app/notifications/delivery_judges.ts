import type { Kind, NotificationData } from '#notifications/kinds'
import type { Transaction } from '#core/transaction'

export type Judged = {
  notification_id: string
  subject_id: string
  user_id: string
  source: string
  data: any
}
/** Whether it holds; or what it names as that stands now, null when it doesn't hold. */
type Verdict = boolean | Partial<NotificationData> | null
export type Judge = (notification: Judged, trx: Transaction) => Promise<Verdict>

const judges = new Map<string, Judge>()

/**
 * A feature to the right says whether a notification of this kind still holds at the moment when
 * it leaves the application. What no longer holds is dropped.
 */
export function judgeDeliveries(kind: Kind, judge: Judge) {
  judges.set(kind, judge)
}

/** What it names as that holds at this moment, or null when it is old news. */
export async function whatHolds(
  kind: string,
  notification: Judged,
  trx: Transaction
): Promise<NotificationData | null> {
  const verdict = (await judges.get(kind)?.(notification, trx)) ?? !judges.has(kind)
  if (!verdict) return null
  return verdict === true ? notification.data : { ...notification.data, ...verdict }
}

/** Whether the record that it is about is in one of these states still. */
export const whileIn =
  (table: string, states: readonly string[]): Judge =>
  async ({ subject_id: id }, trx) => {
    const row = await trx
      .from(table)
      .where({ id })
      .whereIn('state', [...states])
      .select('id')
      .first()
    return row !== null
  }
