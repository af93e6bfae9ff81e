import { BaseTransformer } from '@adonisjs/core/transformers'

type Row = {
  level_id: string
  difficulties: string
  needs: { subject_id: string; essential: boolean }[]
  availability: { weekday: number; startsAt: string; endsAt: string }[]
}

/** A student's own profile, for the form. */
export default class StudentProfileTransformer extends BaseTransformer<Row> {
  toObject() {
    const { level_id: levelId, difficulties, needs, availability } = this.resource
    return {
      levelId,
      difficulties,
      subjects: needs.map((need) => need.subject_id),
      essential: needs.filter((need) => need.essential).map((need) => need.subject_id),
      availability,
    }
  }
}
