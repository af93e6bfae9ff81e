import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { CHARTER_TO_ACCEPT } from '#profiles/queries/charter_sql'

/** Cleared tutors who have not accepted the version of the charter that is in force. */
export async function tutorsToAcceptCharter(): Promise<string[]> {
  const rows = await toAccept().orderBy('tutor_id').select('tutor_id')
  return rows.map(({ tutor_id: id }) => id)
}

/** Whether a new version of the charter waits for this tutor. */
export async function hasCharterToAccept(tutorId: string, client: QueryClientContract) {
  const row = await toAccept(client).where('tutor_id', tutorId).select('id').first()
  return row !== null
}

/** The same as a column of another query: null unless one waits for this person. */
export const charterToAccept = (userId: string) =>
  toAccept().where('tutor_id', userId).select('id').as('charter_to_accept')

const toAccept = (client: QueryClientContract = db.connection()) =>
  client.from('applications').whereRaw(CHARTER_TO_ACCEPT)
