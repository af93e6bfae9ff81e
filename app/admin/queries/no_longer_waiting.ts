import db from '@adonisjs/lucid/services/db'
import { ownName } from '#admin/resources/names'
import { isWaiting } from '#matching/queries/pairing_obstacles'

type NotWaiting = { notWaiting: true; pair: { id: string; tutor: string } | null }

/**
 * Of a student for whom nobody is to be found any more, such as after a step back in the browser: the pair that isn't closed, with
 * the tutor's name. Null for who waits.
 */
export async function noLongerWaiting(studentId: string): Promise<NotWaiting | null> {
  if (await isWaiting(studentId)) return null
  const pair = await db
    .from('pairs')
    .where('student_id', studentId)
    .whereNot('state', 'closed')
    .select('id', db.raw(`${ownName('pairs.tutor_id')} AS tutor`))
    .first()
  return { notWaiting: true, pair }
}
