import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import User from '#accounts/models/user'
import { oneAtATime } from '#profiles/one_at_a_time'
import { profileChanged } from '#profiles/partners'
import { ownTutorProfile, tutorVersion } from '#profiles/queries/own_profile'
import { isCleared } from '#profiles/queries/cleared_tutors'
import { firstImpossibleSkill, type SkillRange } from '#profiles/queries/impossible_skill'
import Skill from '#profiles/models/skill'
import Tutor from '#profiles/models/tutor'

type Input = {
  tutorId: string
  presentation: string
  occupation: string
  languages: string[]
  capacity: number
  skills: SkillRange[]
  /** Of the profile that the page began from. */
  version: string
}

/** Saves what a tutor offers, unless it changed on another page meanwhile. Sending the application is a step of its own. */
export default class SaveTutorProfile {
  handle(input: Input) {
    return transaction(async (trx) => {
      await oneAtATime(input.tutorId, trx)
      const skill = await firstImpossibleSkill(input.skills, trx)
      if (skill) return refused(skill.reason, { index: skill.index })

      const present = tutorVersion(await ownTutorProfile(input.tutorId, trx))
      if (present === tutorVersion(asOwn(input))) return done({ first: false })
      if (present !== input.version) return refused('changed_meanwhile')

      const first = await this.#isFirst(input.tutorId, trx)
      await this.#save(input, trx)
      await profileChanged(input.tutorId, 'profile', trx)
      return done({ first })
    })
  }

  /** Their first, on the way to an application; who is cleared has that behind them. */
  async #isFirst(tutorId: string, trx: Transaction) {
    if (await Skill.findBy({ tutorId }, { client: trx })) return false
    return !(await isCleared(tutorId, trx))
  }

  async #save({ tutorId, skills, languages, version, ...values }: Input, trx: Transaction) {
    const kept = { ...values, contactDetailsSince: null }
    await Tutor.updateOrCreate({ id: tutorId }, kept, { client: trx })
    await User.query({ client: trx }).where('id', tutorId).update({ languages })
    await trx.from('skills').where('tutor_id', tutorId).delete()
    await Skill.createMany(
      skills.map((skill) => ({ ...skill, tutorId })),
      { client: trx }
    )
  }
}

const asOwn = ({ presentation, occupation, capacity, languages, skills }: Input) => ({
  ...{ presentation, occupation, capacity, languages },
  skills: skills.map((skill) => ({
    subject_id: skill.subjectId,
    lowest_level_id: skill.lowestLevelId,
    highest_level_id: skill.highestLevelId,
  })),
})
