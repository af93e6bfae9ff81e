import type { HttpContext } from '@adonisjs/core/http'

type SignedUp = {
  identifier: string
  firstName: string
  /** The account was there before, and what was typed now changed nothing of it. */
  stands: boolean
}

export default class IdentifiersController {
  /** Shown to who has just signed up without an address, to write it down; it may be loaded again. */
  show({ inertia, response, session }: HttpContext) {
    const signedUp = session.get('signed_up') as SignedUp | undefined
    if (!signedUp) return response.redirect().toRoute('login_sessions.create')
    return inertia.render('accounts/identifiers/show', signedUp)
  }
}
