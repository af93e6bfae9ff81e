import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import type { Judged } from '#notifications/delivery_judges'

type HandedIn = { id: string; submittedAt: DateTime }

/** What makes the news that homework was handed in: it may be taken back, and handed in again. */
export const sourceOf = ({ id, submittedAt }: HandedIn) => `${id}:${submittedAt.toUTC().toISO()}`

/** Whether homework waits for its review still, as it was handed in when that was told. */
export async function stillHandedIn({ subject_id: id, source }: Judged, trx: Transaction) {
  const homework: { submitted_at: Date } | null = await trx
    .from('homework')
    .where({ id, state: 'submitted' })
    .select('submitted_at')
    .first()
  return (
    homework !== null && source === sourceOf({ id, submittedAt: clock.at(homework.submitted_at) })
  )
}
