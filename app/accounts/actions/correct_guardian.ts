import { record } from '#audit/record'
import { refused } from '#core/result'
import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import { endTokens } from '#accounts/end_links'
import { sameMailbox } from '#accounts/same_mailbox'
import { changeConsents } from '#accounts/change_consents'
import { endGuardianship } from '#accounts/end_guardianship'
import { hasAnswered } from '#accounts/queries/has_answered'
import { lockGuardianship } from '#accounts/queries/lock_guardianship'
import { nameGuardian, type NamedGuardian } from '#accounts/name_guardian'
import PersonInvited from '#accounts/events/person_invited'
import type Guardianship from '#accounts/models/guardianship'
import type User from '#accounts/models/user'

type Input = {
  guardianship: Pick<Guardianship, 'id' | 'studentId'>
  guardian: NamedGuardian
  staffId?: string
}

/**
 * A student, or the team, corrects the name or the address of a guardian who hasn't answered yet: the old link dies. One who
 * has answered, and maybe refused, is the team's to end: nobody gets around a withdrawal by typing another address.
 */
export default class CorrectGuardian {
  handle({ guardianship: { id, studentId }, guardian, staffId }: Input) {
    return changeConsents(studentId, async (student, trx) => {
      const old = await lockGuardianship(id, trx)
      if (!old) return refused('ended')
      if (await hasAnswered(id, trx)) return refused('answered')
      if (student.email && sameMailbox(student.email, guardian.email)) return refused('own_address')
      await endGuardianship(old, staffId ? 'staff' : 'student', trx)
      const result = await nameGuardian(student, guardian, trx)
      if (!result.ok) return result
      await moveAccountMails(student, trx)
      if (staffId) await note(staffId, old, result.value, trx)
      return result
    })
  }
}

/** A student without an address has links to the account at the guardian's: those at the wrong one die. */
async function moveAccountMails({ id, email, state }: User, trx: Transaction) {
  if (email) return
  await endTokens(id, trx)
  if (state === 'invited') await announce(new PersonInvited({ userId: id }), trx)
}

const note = (
  actorId: string,
  old: Guardianship,
  { id, studentId, name }: Guardianship,
  trx: Transaction
) =>
  record(
    {
      ...{ actorId, action: 'accounts.guardian_corrected', subject: { type: 'guardianship', id } },
      ...{ before: { name: old.name }, after: { studentId, name } },
    },
    trx
  )
