import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import Guardianship from '#accounts/models/guardianship'
import RenewGuardianLink from '#accounts/actions/renew_guardian_link'
import User from '#accounts/models/user'

type Input = { studentId: string; staffId: string }

/** Every guardian of a student gets a new link, by which they answer anew; those before die, the consents that stand remain. */
export default class AskConsents {
  handle({ studentId, staffId }: Input) {
    return transaction(async (trx) => {
      const { role } = await User.findOrFail(studentId, { client: trx })
      if (role !== 'student') return refused('not_a_student')
      const guardianships = await Guardianship.query({ client: trx })
        .where('student_id', studentId)
        .whereNull('ended_at')
        .orderBy('id')
      if (guardianships.length === 0) return refused('no_guardian')
      // What is refused of one, before anything is written, is so of all: it is the student's.
      for (const { id: guardianshipId } of guardianships) {
        const input = { guardianshipId, staffId, sendAgain: true }
        const result = await new RenewGuardianLink().handle(input, trx)
        if (!result.ok) return result
      }
      return done()
    })
  }
}
