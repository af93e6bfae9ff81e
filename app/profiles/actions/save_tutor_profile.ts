import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import User from '#accounts/models/user'
import { oneAtATime } from '#profiles/one_at_a_time'
import { profileChanged } from '#profiles/partners'
import { firstImpossibleSkill, type SkillRange } from '#profiles/queries/impossible_skill'
import Application from '#profiles/models/application'
import Skill from '#profiles/models/skill'
import Tutor from '#profiles/models/tutor'

type Input = {
  tutorId: string
  presentation: string
  occupation: string
  languages: string[]
  capacity: number
  skills: SkillRange[]
}

/** Saves what a tutor offers. The first time, this submits their application to the team. */
export default class SaveTutorProfile {
  handle(input: Input) {
    return transaction(async (trx) => {
      await oneAtATime(input.tutorId, trx)
      const skill = await firstImpossibleSkill(input.skills, trx)
      if (skill) return refused(skill.reason, { index: skill.index })

      const first = !(await Tutor.find(input.tutorId, { client: trx }))
      await this.#save(input, trx)
      await this.#apply(input.tutorId, trx)
      await profileChanged(input.tutorId, 'profile', trx)
      return done({ first })
    })
  }

  async #save({ tutorId, skills, languages, ...values }: Input, trx: Transaction) {
    await Tutor.updateOrCreate({ id: tutorId }, values, { client: trx })
    await User.query({ client: trx }).where('id', tutorId).update({ languages })
    await trx.from('skills').where('tutor_id', tutorId).delete()
    await Skill.createMany(
      skills.map((skill) => ({ ...skill, tutorId })),
      { client: trx }
    )
  }

  async #apply(tutorId: string, trx: Transaction) {
    if (await Application.findBy({ tutorId }, { client: trx })) return
    const submitted = { tutorId, state: 'submitted', submittedAt: clock.now() } as const
    await Application.create(submitted, { client: trx })
  }
}
