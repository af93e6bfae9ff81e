import db from '@adonisjs/lucid/services/db'
import { MOST_ABSENCES, type Absence } from '#profiles/absences'

export type OwnAbsence = Absence & { id: string; over: boolean }

/** How many of those that are over stay to be seen. */
const OVER = 10

/** A person's absences: those to come, the next one first, then the last ones that are over. */
export async function ownAbsences(userId: string, today: string): Promise<OwnAbsence[]> {
  const own = () =>
    db.from('absences').where('user_id', userId).select('id', 'starts_on', 'ends_on')
  const [coming, over] = await Promise.all([
    own().where('ends_on', '>=', today).orderBy('starts_on').limit(MOST_ABSENCES),
    own().where('ends_on', '<', today).orderBy('starts_on', 'desc').limit(OVER),
  ])
  return [...coming.map((row) => toAbsence(row, false)), ...over.map((row) => toAbsence(row, true))]
}

const toAbsence = (row: any, over: boolean): OwnAbsence => ({
  ...{ id: row.id, startsOn: row.starts_on, endsOn: row.ends_on },
  over,
})
