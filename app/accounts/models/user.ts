import { UserSchema } from '#database/schema'
import hash from '@adonisjs/core/services/hash'
import { compose } from '@adonisjs/core/helpers'
import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { withAuthFinder } from '@adonisjs/auth/mixins/lucid'
import StaffPermission from '#accounts/models/staff_permission'

/** The hasher is asked for late: the back office imports models before the application boots. */
export default class User extends compose(
  UserSchema,
  withAuthFinder(() => hash.use('scrypt'))
) {
  @hasMany(() => StaffPermission)
  declare permissions: HasMany<typeof StaffPermission>

  get fullName() {
    return `${this.firstName} ${this.familyName}`
  }
}
