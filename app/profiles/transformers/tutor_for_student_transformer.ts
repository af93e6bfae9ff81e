import { BaseTransformer } from '@adonisjs/core/transformers'
import { shownFields } from '#profiles/shown_fields'
import type { Locale } from '#profiles/queries/shown_person'
import type { ShownTutor } from '#profiles/queries/shown_tutor'

/** All that a student sees of their tutor. */
export default class TutorForStudentTransformer extends BaseTransformer<ShownTutor> {
  constructor(
    tutor: ShownTutor,
    private locale: Locale
  ) {
    super(tutor)
  }

  toObject() {
    const row = this.resource
    return {
      ...shownFields(row, this.locale),
      role: 'tutor' as const,
      presentation: row.presentation,
      occupation: row.occupation,
      skills: row.skills,
    }
  }
}
