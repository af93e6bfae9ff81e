import { TutorSchema } from '#database/schema'
import { belongsTo, hasMany, hasOne } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany, HasOne } from '@adonisjs/lucid/types/relations'
import User from '#accounts/models/user'
import Application from '#profiles/models/application'
import Skill from '#profiles/models/skill'

/** A tutor shares the id of their account. */
export default class Tutor extends TutorSchema {
  static selfAssignPrimaryKey = true

  @belongsTo(() => User, { foreignKey: 'id' })
  declare user: BelongsTo<typeof User>

  @hasOne(() => Application)
  declare application: HasOne<typeof Application>

  @hasMany(() => Skill)
  declare skills: HasMany<typeof Skill>
}
