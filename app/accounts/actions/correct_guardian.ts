import { refused } from '#core/result'
import { sameMailbox } from '#accounts/same_mailbox'
import { changeConsents } from '#accounts/change_consents'
import { endGuardianship } from '#accounts/end_guardianship'
import { hasAnswered } from '#accounts/queries/has_answered'
import { lockGuardianship } from '#accounts/queries/lock_guardianship'
import { nameGuardian, type NamedGuardian } from '#accounts/name_guardian'
import type Guardianship from '#accounts/models/guardianship'

type Input = { guardianship: Guardianship; guardian: NamedGuardian }

/**
 * A student corrects the name or the address of a guardian who hasn't answered yet: the old link dies. One who has
 * answered, and maybe refused, is the team's to end: nobody gets around a withdrawal by typing another address.
 */
export default class CorrectGuardian {
  handle({ guardianship: { id, studentId }, guardian }: Input) {
    return changeConsents(studentId, async (student, trx) => {
      const old = await lockGuardianship(id, trx)
      if (!old) return refused('ended')
      if (await hasAnswered(id, trx)) return refused('answered')
      if (student.email && sameMailbox(student.email, guardian.email)) return refused('own_address')
      await endGuardianship(old, 'student', trx)
      return nameGuardian(student, guardian, trx)
    })
  }
}
