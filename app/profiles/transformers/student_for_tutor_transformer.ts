import { BaseTransformer } from '@adonisjs/core/transformers'
import { shownFields } from '#profiles/shown_fields'
import type { Locale } from '#profiles/queries/shown_person'
import type { ShownStudent } from '#profiles/queries/shown_student'

/** All that a tutor sees of their student. */
export default class StudentForTutorTransformer extends BaseTransformer<ShownStudent> {
  constructor(
    student: ShownStudent,
    private locale: Locale
  ) {
    super(student)
  }

  toObject() {
    const row = this.resource
    return {
      ...shownFields(row, this.locale),
      role: 'student' as const,
      familyName: row.family_name,
      level: row.level,
      needs: row.needs,
      difficulties: row.difficulties,
      accessibilityWishes: row.accessibility_wishes,
      schoolZone: row.school_zone,
    }
  }
}
