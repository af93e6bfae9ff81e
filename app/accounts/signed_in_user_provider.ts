import db from '@adonisjs/lucid/services/db'
import User from '#accounts/models/user'
import { missesOwnConsent } from '#accounts/queries/missing_own_consent'
import { SessionLucidUserProvider } from '@adonisjs/auth/session'

/** States in which a person may be signed in; a suspension ends it at the next request. */
export const STATES_THAT_SIGN_IN = ['waiting_for_guardian', 'active'] as const

/** Named one by one: a statement that comes with each request is worth preparing. */
const COLUMNS = [...User.$columnsDefinitions.values()].map(({ columnName }) => columnName)

/** Finds the signed-in person at each request, unless their account may no longer sign in. */
export class SignedInUserProvider extends SessionLucidUserProvider<typeof User> {
  constructor() {
    super({ model: async () => ({ default: User }) })
  }

  async findById(id: string) {
    const user = await User.query()
      .select(...COLUMNS, db.raw(`${missesOwnConsent()} AS misses_own_consent`))
      .where('id', id)
      .whereIn('state', [...STATES_THAT_SIGN_IN])
      .first()
    return user ? this.createUserForGuard(user) : null
  }
}
