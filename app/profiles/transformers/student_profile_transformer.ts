import { BaseTransformer } from '@adonisjs/core/transformers'
import type { OwnStudentProfile } from '#profiles/queries/own_profile'

/** A student's own profile, for the form. */
export default class StudentProfileTransformer extends BaseTransformer<OwnStudentProfile> {
  toObject() {
    const { level_id: levelId, difficulties, needs } = this.resource
    return {
      levelId,
      difficulties,
      accessibilityWishes: this.resource.accessibility_wishes,
      schoolZoneId: this.resource.school_zone_id,
      subjects: needs.map((need) => need.subject_id),
      essential: needs.filter((need) => need.essential).map((need) => need.subject_id),
    }
  }
}
