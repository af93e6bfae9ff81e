import db from '@adonisjs/lucid/services/db'
import { holdsContactDetails, SCREENED } from '#profiles/screened_profile'

/** Whether others are shown the profile of this person without some of its words. */
export async function leavesOutWords({ id, role }: { id: string; role: string }) {
  const table = role === 'student' ? 'students' : 'tutors'
  const row = await db
    .from(table)
    .where({ id })
    .select(...SCREENED[table])
    .first()
  return row !== null && holdsContactDetails(table, row)
}
