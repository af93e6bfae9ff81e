import { UserSchema } from '#database/schema'
import hash from '@adonisjs/core/services/hash'
import { compose } from '@adonisjs/core/helpers'
import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { withAuthFinder } from '@adonisjs/auth/mixins/lucid'
import { HOLDER_FIRST } from '#accounts/queries/address_holder'
import StaffPermission from '#accounts/models/staff_permission'

/** The hasher is asked for late: the back office imports models before the application boots. */
export default class User extends compose(
  UserSchema,
  withAuthFinder(() => hash.use('scrypt'))
) {
  @hasMany(() => StaffPermission)
  declare permissions: HasMany<typeof StaffPermission>

  /** By the address however it is capitalised, as the unique index has it, or by the identifier. */
  static findForAuth<Model extends new (...args: any[]) => any>(
    this: Model,
    _: string[],
    value: string
  ): Promise<InstanceType<Model> | null> {
    const model = this as unknown as typeof User
    return model
      .query()
      .whereRaw('(lower(email) = lower(?) OR identifier = lower(?))', [value, value])
      .orderByRaw(HOLDER_FIRST)
      .first() as never
  }

  get fullName() {
    return `${this.firstName} ${this.familyName}`
  }
}
