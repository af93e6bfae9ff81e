import { clock } from '#core/clock'
import type { SubjectType } from '#reminders/due'
import type { Kind } from '#notifications/kinds'
import type { Transaction } from '#core/transaction'
import { thingNow } from '#reminders/queries/thing_now'
import type { Judged } from '#notifications/delivery_judges'
import { wantedChannels } from '#notifications/queries/wanted_channels'

/** Whether a reminder by e-mail still holds as it leaves, and is still wanted: a mail server may have kept it for hours. */
export const stillDue =
  (type: SubjectType) =>
  async ({ subject_id: id, user_id: userId, data }: Judged, trx: Transaction) => {
    const thing = await thingNow({ type, id }, trx)
    if (!thing?.open || !thing.working || thing.dueAt <= clock.now()) return false
    if (thing.dueAt.toUTC().toISO() !== (data.dueAt ?? data.startsAt)) return false
    const kind: Kind = `reminders.${type}_due`
    const wanted = await wantedChannels({ userId, kind, channels: ['email'] }, trx)
    return wanted.length > 0
  }
