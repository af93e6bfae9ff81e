import { refused } from '#core/result'
import { settings } from '#core/settings'
import { record } from '#audit/record'
import { ownAge } from '#accounts/own_age'
import { changeConsents } from '#accounts/change_consents'
import { nameGuardian, type NamedGuardian } from '#accounts/name_guardian'

type Input = { studentId: string; guardian: NamedGuardian; staffId?: string }

/** Names one more guardian of a student who still needs one, and asks them; by the student, or by the team. */
export default class AddGuardian {
  handle({ studentId, guardian, staffId }: Input) {
    return changeConsents(studentId, async (student, trx) => {
      const { guardianAuthorisationAge } = await settings.get()
      if (student.role !== 'student' || ownAge(student) >= guardianAuthorisationAge) {
        return refused('of_age')
      }
      const result = await nameGuardian(student, guardian, trx)
      if (!result.ok || !staffId) return result
      await record(
        {
          actorId: staffId,
          action: 'accounts.guardian_added',
          subject: { type: 'guardianship', id: result.value.id },
          after: { studentId, name: guardian.name },
        },
        trx
      )
      return result
    })
  }
}
