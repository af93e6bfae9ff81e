import { sameMailbox } from '#accounts/same_mailbox'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Whether this is the mailbox of a guardian of this student, however it is written: it is never the child's own too. */
export async function isOwnGuardian(studentId: string, email: string, client: QueryClientContract) {
  const guardians = await client
    .from('guardianships')
    .join('guardians', 'guardians.id', 'guardianships.guardian_id')
    .where('guardianships.student_id', studentId)
    .whereNull('guardianships.ended_at')
    .select('guardians.email')
  return guardians.some((guardian) => sameMailbox(guardian.email, email))
}
