import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import User from '#accounts/models/user'
import { oneAtATime } from '#profiles/one_at_a_time'
import { profileChanged } from '#profiles/partners'
import { studentProfileIsSaved } from '#profiles/student_life'
import { ownStudentProfile, studentVersion } from '#profiles/queries/own_profile'
import Level from '#profiles/models/level'
import Need from '#profiles/models/need'
import SchoolZone from '#profiles/models/school_zone'
import Student from '#profiles/models/student'
import Subject from '#profiles/models/subject'

type Input = {
  studentId: string
  levelId: string
  difficulties: string
  accessibilityWishes: string
  schoolZoneId: string | null
  languages: string[]
  needs: { subjectId: string; essential: boolean }[]
  /** Of the profile that the page began from. */
  version: string
}

/**
 * Saves what a student needs, unless it changed on another page meanwhile, and tells whether it was the first time: then
 * an active student begins to wait for a tutor.
 */
export default class SaveStudentProfile {
  handle(input: Input) {
    return transaction(async (trx) => {
      await oneAtATime(input.studentId, trx)
      if (!(await Level.find(input.levelId, { client: trx }))) return refused('unknown_level')
      if (!(await this.#knowsSubjects(input, trx))) return refused('unknown_subject')
      if (!(await this.#knowsZone(input, trx))) return refused('unknown_school_zone')

      const before = await ownStudentProfile(input.studentId, trx)
      const present = studentVersion(before)
      if (present === studentVersion(asOwn(input))) return done({ first: false })
      if (present !== input.version) return refused('changed_meanwhile')

      await this.#save(input, trx)
      await studentProfileIsSaved(input.studentId, trx)
      await profileChanged(input.studentId, 'profile', trx)
      return done({ first: !before })
    })
  }

  async #knowsSubjects({ needs }: Input, trx: Transaction) {
    const ids = needs.map(({ subjectId }) => subjectId)
    const known = await Subject.query({ client: trx }).whereIn('id', ids)
    return known.length === ids.length
  }

  async #knowsZone({ schoolZoneId: id }: Input, trx: Transaction) {
    return id === null || (await SchoolZone.find(id, { client: trx })) !== null
  }

  async #save({ studentId, needs, languages, version, ...values }: Input, trx: Transaction) {
    const kept = { ...values, contactDetailsSince: null }
    await Student.updateOrCreate({ id: studentId }, kept, { client: trx })
    await User.query({ client: trx }).where('id', studentId).update({ languages })
    await trx.from('needs').where('student_id', studentId).delete()
    await Need.createMany(
      needs.map((need) => ({ ...need, studentId })),
      { client: trx }
    )
  }
}

const asOwn = (input: Input) => ({
  level_id: input.levelId,
  difficulties: input.difficulties,
  accessibility_wishes: input.accessibilityWishes,
  school_zone_id: input.schoolZoneId,
  languages: input.languages,
  needs: input.needs.map(({ subjectId, essential }) => ({ subject_id: subjectId, essential })),
})
