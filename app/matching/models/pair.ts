import { PairSchema } from '#database/schema'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '#accounts/models/user'

/** States in which the two may write to each other, plan and share homework. */
export const WORKING_STATES = ['trial', 'active'] as const

/** One student and one tutor working together; both sides are named by their account. */
export default class Pair extends PairSchema {
  @belongsTo(() => User, { foreignKey: 'studentId' })
  declare student: BelongsTo<typeof User>

  @belongsTo(() => User, { foreignKey: 'tutorId' })
  declare tutor: BelongsTo<typeof User>

  otherThan(userId: string) {
    return userId === this.studentId ? this.tutorId : this.studentId
  }
}
