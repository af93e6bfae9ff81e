import { StudentSchema } from '#database/schema'
import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import User from '#accounts/models/user'
import Level from '#profiles/models/level'
import Need from '#profiles/models/need'

/** A student shares the id of their account. */
export default class Student extends StudentSchema {
  static selfAssignPrimaryKey = true

  @belongsTo(() => User, { foreignKey: 'id' })
  declare user: BelongsTo<typeof User>

  @belongsTo(() => Level)
  declare level: BelongsTo<typeof Level>

  @hasMany(() => Need)
  declare needs: HasMany<typeof Need>
}
