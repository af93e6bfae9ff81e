import User from '#accounts/models/user'
import type { HttpContext } from '@adonisjs/core/http'
import { SessionLucidUserProvider } from '@adonisjs/auth/session'
import { findPersonSigningIn } from '#accounts/queries/signed_in_person'

/**
 * Finds the signed-in person at each request, unless their account may no longer sign in. Who came with the login session
 * itself isn't asked for again.
 */
export class SignedInUserProvider extends SessionLucidUserProvider<typeof User> {
  constructor(private ctx?: HttpContext) {
    super({ model: async () => ({ default: User }) })
  }

  async findById(id: string) {
    const known = this.ctx?.personOfSession
    const user = known?.id === id ? known : await findPersonSigningIn(id)
    return user ? this.createUserForGuard(user) : null
  }
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    /** Whose login session came with the request; null where they may not sign in. */
    personOfSession?: User | null
  }
}
