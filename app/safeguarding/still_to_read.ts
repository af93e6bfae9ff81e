import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import type { Judged } from '#notifications/delivery_judges'
import { activeStaffWith } from '#accounts/queries/active_staff_with'

/**
 * Until when a case is to be read as its e-mail leaves: its limit may have come nearer. Null once it is closed, or when whoever
 * would get the e-mail may not open cases any more.
 */
export async function stillToRead({ subject_id: id, user_id: userId }: Judged, trx: Transaction) {
  const reader = await activeStaffWith(['safeguarding'], trx).where('users.id', userId).first()
  const open: { due_at: Date } | null = await trx
    .from('cases')
    .where({ id, state: 'open' })
    .select('due_at')
    .first()
  return reader && open && { dueAt: clock.at(open.due_at).toUTC().toISO()! }
}
