import type AgesChanged from '#accounts/events/ages_changed'
import JudgeChangedAges from '#accounts/actions/judge_changed_ages'

export default class JudgeStudentsConcerned {
  async handle({ ageChangeId }: AgesChanged['payload']) {
    await new JudgeChangedAges().handle({ ageChangeId })
  }
}
