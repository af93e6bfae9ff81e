import type Series from '#appointments/models/series'
import type { Transaction } from '#core/transaction'

/**
 * Whether one of the two, who are held, has something else at that time: whoever confirms something for them waits until this is
 * committed, so that what isn't taken now stays free.
 */
export async function isTaken(
  { studentId, tutorId }: Pick<Series, 'studentId' | 'tutorId'>,
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
  trx: Transaction
) {
  const people = [studentId, tutorId]
  const other = await trx
    .from('appointments')
    .where('state', 'confirmed')
    .where((query) => query.whereIn('student_id', people).orWhereIn('tutor_id', people))
    .whereRaw(`tstzrange(starts_at, ends_at, '[)') && tstzrange(?, ?, '[)')`, [startsAt, endsAt])
    .select('id')
    .first()
  return other !== null
}
