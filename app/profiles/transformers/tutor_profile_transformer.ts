import { BaseTransformer } from '@adonisjs/core/transformers'
import type Application from '#profiles/models/application'

type Row = {
  presentation: string
  capacity: number
  application_state: Application['state'] | null
  skills: { subject_id: string; lowest_level_id: string; highest_level_id: string }[]
  availability: { weekday: number; startsAt: string; endsAt: string }[]
}

/** A tutor's own profile, for the form. */
export default class TutorProfileTransformer extends BaseTransformer<Row> {
  toObject() {
    const { presentation, capacity, skills, availability } = this.resource
    return {
      presentation,
      capacity,
      applicationState: this.resource.application_state,
      skills: skills.map((skill) => ({
        subjectId: skill.subject_id,
        lowestLevelId: skill.lowest_level_id,
        highestLevelId: skill.highest_level_id,
      })),
      availability,
    }
  }
}
