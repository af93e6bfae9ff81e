import type { Kind } from '#notifications/kinds'
import type { Transaction } from '#core/transaction'

export type Judged = { subject_id: string; user_id: string; source: string; data: any }
type Judge = (notification: Judged, trx: Transaction) => Promise<boolean>

const judges = new Map<string, Judge>()

/**
 * A feature to the right says whether a notification of this kind still holds at the moment when
 * it leaves the application. What no longer holds is dropped.
 */
export function judgeDeliveries(kind: Kind, judge: Judge) {
  judges.set(kind, judge)
}

export async function stillHolds(kind: string, notification: Judged, trx: Transaction) {
  const judge = judges.get(kind)
  return judge ? judge(notification, trx) : true
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
