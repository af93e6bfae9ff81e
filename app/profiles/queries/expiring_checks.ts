import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { clock } from '#core/clock'
import { LAST_CHECK } from '#profiles/queries/last_records'

export type ExpiringCheck = { checkId: string; tutorId: string; expiresOn: string }

const LAST = `background_checks.id = (SELECT newest.id FROM background_checks AS newest
  WHERE newest.tutor_id = applications.tutor_id ORDER BY ${LAST_CHECK} LIMIT 1)`

/** The check that counts of each cleared tutor. */
const ofCleared = (client: QueryClientContract = db.connection()) =>
  client
    .from('applications')
    .join('background_checks', 'background_checks.tutor_id', 'applications.tutor_id')
    .where('applications.state', 'cleared')
    .where('background_checks.favourable', true)
    .whereRaw(LAST)
    .orderBy('expires_on')
    .orderBy('background_checks.id')
    .select('background_checks.id', 'applications.tutor_id')
    .select(db.raw('expires_on::text AS expires_on'))

/** Checks that expire within so many days of this moment, which nobody has been told of. */
export async function checksToAnnounce(at: DateTime, days: number) {
  const rows = await ofCleared()
    .whereNull('expiry_announced_at')
    .where('expires_on', '>', at.toISODate()!)
    .where('expires_on', '<=', at.plus({ days }).toISODate()!)
  return rows.map(toCheck)
}

/** Checks that have expired while their tutor's application still says cleared. */
export async function expiredChecks(at: DateTime) {
  const rows = await ofCleared().where('expires_on', '<=', at.toISODate()!)
  return rows.map(toCheck)
}

/** Whether this check counts still as it did when that was announced, and has not expired. */
export async function isExpiring(checkId: string, client: QueryClientContract) {
  const row = await ofCleared(client)
    .where('background_checks.id', checkId)
    .where('expires_on', '>', clock.now().toISODate()!)
    .first()
  return row !== null
}

const toCheck = (row: Record<string, string>): ExpiringCheck => ({
  checkId: row.id,
  tutorId: row.tutor_id,
  expiresOn: row.expires_on,
})
