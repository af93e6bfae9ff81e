import { BaseTransformer } from '@adonisjs/core/transformers'
import type { OwnTutorProfile } from '#profiles/queries/own_profile'

/** A tutor's own profile, for the form. */
export default class TutorProfileTransformer extends BaseTransformer<OwnTutorProfile> {
  toObject() {
    const { presentation, occupation, capacity, skills } = this.resource
    return {
      presentation,
      occupation,
      capacity,
      applicationState: this.resource.application_state,
      skills: skills.map((skill) => ({
        subjectId: skill.subject_id,
        lowestLevelId: skill.lowest_level_id,
        highestLevelId: skill.highest_level_id,
      })),
    }
  }
}
