import db from '@adonisjs/lucid/services/db'
import type User from '#accounts/models/user'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Who reads the account mails of somebody, as `sendMail` wants to know them. */
export type AccountReader = {
  email: string
  firstName: string
  /** How the texts address them. */
  role: User['role'] | 'guardian'
  /** Whether it is the guardian of a student without an address of their own. */
  isGuardian: boolean
}

/** For this child: the same address may be another child's guardian, too. Who only ever said no reads nobody's mails for it. */
const FIRST_ANSWER = `(SELECT min(created_at) FROM consents
  WHERE consents.guardianship_id = guardianships.id AND NOT consents.refused)`

const ANY_ANSWER = `SELECT FROM consents
  WHERE consents.student_id = guardianships.student_id AND consents.guardianship_id IS NOT NULL
    AND NOT consents.refused`

/** A row of `guardianships` whose guardian may read the account mails, should the student have no address. */
const READS = `(guardianships.ended_at IS NULL
  AND (${FIRST_ANSWER} IS NOT NULL OR NOT EXISTS (${ANY_ANSWER})))`

/** Nobody reads the account mails of a row of `users`, as SQL. */
export const nobodyReads = () => `(users.email IS NULL
  AND NOT EXISTS (SELECT FROM guardianships WHERE guardianships.student_id = users.id AND ${READS}))`

type Owner = Pick<User, 'id' | 'email' | 'firstName' | 'role'>

/**
 * The person themselves; for a student without an address the guardian who answered first, or nobody. The one who was named
 * first has them only while nobody ever answered: a mistyped address is a stranger's.
 */
export async function accountReader(
  user: Owner,
  client: QueryClientContract = db.connection()
): Promise<AccountReader | null> {
  const { id, email, firstName, role } = user
  if (email) return { email, firstName, role, isGuardian: false }
  const guardian = await client
    .from('guardianships')
    .join('guardians', 'guardians.id', 'guardianships.guardian_id')
    .where('guardianships.student_id', id)
    .whereRaw(READS)
    .orderByRaw(FIRST_ANSWER)
    .orderBy('guardianships.created_at')
    .orderBy('guardianships.id')
    .select('guardians.email', 'guardianships.name')
    .first()
  return (
    guardian && {
      email: guardian.email,
      firstName: guardian.name,
      role: 'guardian',
      isGuardian: true,
    }
  )
}
