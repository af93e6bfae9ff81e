import { clock } from '#core/clock'
import EmailChange from '#accounts/models/email_change'
import type { Side } from '#accounts/email_change_links'
import type { Transaction } from '#core/transaction'

export type ChangeState = 'valid' | 'confirmed' | 'completed' | 'cancelled' | 'expired'

/** What became of a change, as one of its two addresses sees it. */
export function stateOf(change: EmailChange, side: Side): ChangeState {
  if (change.completedAt) return 'completed'
  if (change.cancelledAt) return 'cancelled'
  if (change.expiresAt <= clock.now()) return 'expired'
  const confirmed = side === 'new' ? change.newConfirmedAt : change.presentConfirmedAt
  return confirmed ? 'confirmed' : 'valid'
}

const UNDONE_WITHIN = { days: 7 }

/** Whether a guardian may still take back the first address of a student. */
export function mayBeUndone({ presentEmail, completedAt, undoneAt }: EmailChange) {
  if (presentEmail || !completedAt || undoneAt) return false
  return completedAt.plus(UNDONE_WITHIN) > clock.now()
}

/** The change under its lock: of two answers at once one waits for the other. */
export const emailChangeOf = (id: string, trx: Transaction) =>
  EmailChange.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
