import AuditEntry from '#audit/models/audit_entry'
import type { Transaction } from '#core/transaction'

type Entry = {
  /** Who did it; null for the application itself. */
  actorId: string | null
  /** `<feature>.<what_was_done>` */
  action: string
  subject: { type: string; id: string }
  before?: Record<string, unknown>
  after?: Record<string, unknown>
  reason?: string
}

/** Writes one line of the journal in the transaction of what was done. It can't be changed later. */
export function record(entry: Entry, trx: Transaction) {
  return AuditEntry.create(
    {
      actorId: entry.actorId,
      action: entry.action,
      subjectType: entry.subject.type,
      subjectId: entry.subject.id,
      before: entry.before ?? null,
      after: entry.after ?? null,
      reason: entry.reason ?? null,
    },
    { client: trx }
  )
}
