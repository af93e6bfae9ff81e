import { clock } from '#core/clock'
import type { SubjectType } from '#reminders/due'
import type { Transaction } from '#core/transaction'
import { thingNow } from '#reminders/queries/thing_now'
import type { Judged } from '#notifications/delivery_judges'

/** Whether a reminder by e-mail still holds as it leaves: a mail server may have kept it for hours. */
export const stillDue =
  (type: SubjectType) =>
  async ({ subject_id: id, data }: Judged, trx: Transaction) => {
    const thing = await thingNow({ type, id }, trx)
    if (!thing?.open || !thing.working || thing.dueAt <= clock.now()) return false
    return thing.dueAt.toUTC().toISO() === (data.dueAt ?? data.startsAt)
  }
