import { createHash } from 'node:crypto'
import { secretOfJob } from '#core/current_job'
import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** The address that a link was sent to is the one that it speaks for. */
export type Side = 'present' | 'new'

export type ChangeLink = { emailChangeId: string; side: Side }

/** A secret for a link in a mail, kept as a hash; one for each mail, so that each of them works, and the same at each attempt of a mail. */
export async function issueChangeLink(emailChangeId: string, side: Side | 'guardian') {
  const token = secretOfJob('email_change', emailChangeId, side).toString('base64url')
  await db
    .connection()
    .knexQuery()
    .table('email_change_links')
    .insert({ hash: hashOf(token), email_change_id: emailChangeId, side })
    .onConflict('hash')
    .ignore()
  return token
}

export async function changeLinkOf(
  token: string,
  client: QueryClientContract = db.connection()
): Promise<ChangeLink | null> {
  const row = await client
    .from('email_change_links')
    .where('hash', hashOf(token))
    .whereIn('side', ['present', 'new'])
    .select('email_change_id', 'side')
    .first()
  return row && { emailChangeId: row.email_change_id, side: row.side }
}

/** The change that a guardian's link takes back. */
export async function undoneChangeOf(
  token: string,
  client: QueryClientContract = db.connection()
): Promise<string | null> {
  const row = await client
    .from('email_change_links')
    .where({ hash: hashOf(token), side: 'guardian' })
    .select('email_change_id')
    .first()
  return row?.email_change_id ?? null
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
