import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Whether this is the address of a guardian of this student: it is never the child's own too. */
export async function isOwnGuardian(studentId: string, email: string, client: QueryClientContract) {
  const row = await client
    .from('guardianships')
    .join('guardians', 'guardians.id', 'guardianships.guardian_id')
    .where('guardianships.student_id', studentId)
    .whereNull('guardianships.ended_at')
    .whereRaw('lower(guardians.email) = lower(?)', [email])
    .select('guardians.id')
    .first()
  return row !== null && row !== undefined
}
