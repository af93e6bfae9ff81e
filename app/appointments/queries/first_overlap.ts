import type { ReadSlot } from '#appointments/wanted_slots'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** The field of the first slot during which this person has a confirmed appointment, or null; the hour that they would move is no obstacle. */
export async function firstOverlap(
  userId: string,
  slots: ReadSlot[],
  client: QueryClientContract,
  hour?: string
): Promise<string | null> {
  for (const { field, startsAt, endsAt } of slots) {
    const row = await client
      .from('appointments')
      .where('state', 'confirmed')
      .if(hour, (query) => query.whereNot('id', hour!))
      .where((query) => query.where('student_id', userId).orWhere('tutor_id', userId))
      .whereRaw(`tstzrange(starts_at, ends_at, '[)') && tstzrange(?, ?, '[)')`, [
        startsAt.toJSDate(),
        endsAt.toJSDate(),
      ])
      .select('id')
      .first()
    if (row) return field
  }
  return null
}
