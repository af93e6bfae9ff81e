import db from '@adonisjs/lucid/services/db'
import { isUuid } from '#admin/adapter/filters'
import { ownName } from '#admin/resources/names'
import { namesIn } from '#admin/queries/names_in'
import type { CurrentAdmin } from '#admin/current_admin'

/** How many lines are shown at once. */
const AT_ONCE = 15

type Asked = { subjects: readonly string[]; recordId: string; before?: unknown }
type Row = {
  id: string
  at: Date
  action: string
  actor: string | null
  before: object | null
  after: object | null
  reason: string | null
}

/**
 * What the journal says of one record, the latest first, and whether there is more. Who doesn't protect
 * children learns nothing of what was reported.
 */
export async function historyOf(
  { subjects, recordId, before }: Asked,
  { permissions }: Pick<CurrentAdmin, 'permissions'>
) {
  const query = db
    .from('audit_entries')
    .whereIn('subject_type', [...subjects])
    .where('subject_id', recordId)
    .orderBy('id', 'desc')
    .limit(AT_ONCE + 1)
    .select('id', 'action', 'before', 'after', 'reason', 'created_at as at')
    .select(db.raw(`${ownName('audit_entries.actor_id')} AS actor`))
  if (!permissions.includes('safeguarding')) query.whereNot('action', 'like', 'safeguarding.%')
  if (typeof before === 'string' && isUuid(before)) query.where('id', '<', before)
  const found: Row[] = await query
  const entries = found.slice(0, AT_ONCE)
  return {
    entries,
    names: await namesIn(entries.flatMap((entry) => [entry.before, entry.after])),
    more: found.length > AT_ONCE,
  }
}
