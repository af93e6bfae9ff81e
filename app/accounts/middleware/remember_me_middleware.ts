import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type { Session } from '@adonisjs/session'

const REMEMBERED = 'remembered'

/** Whether this device was to stay signed in. The store reads it too, so cookie and row agree. */
export const isRemembered = (values: Record<string, unknown>) => values[REMEMBERED] === true

/** Called at sign-in, with what was chosen there. */
export const remember = (session: Session, wanted: boolean) => session.put(REMEMBERED, wanted)

/**
 * The session library writes its cookie from one configuration, the same for everybody: 30 days. Somebody who
 * did not ask to be remembered gets a cookie without an age, which ends with the browser. The library
 * writes it after this, from the configuration of the request's own session, and that is what is changed.
 */
export default class RememberMeMiddleware {
  async handle({ session }: HttpContext, next: NextFn) {
    const output = await next()
    if (!isRemembered(session.all())) {
      // Named and undefined: one that is missing would fall back to the age that every cookie has.
      const cookie = { ...session.config.cookie, maxAge: undefined, expires: undefined }
      session.config = { ...session.config, cookie }
    }
    return output
  }
}
