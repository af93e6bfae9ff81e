import env from '#start/env'
import emitter from '@adonisjs/core/services/emitter'
import type { Session } from '@adonisjs/session'

type Config = Session['config'] & { store: string }

let done = false

/**
 * Tests without a browser hand their values over in memory. In a browser the real store is at work: the one
 * configuration that all requests share is told so at the first of them.
 */
export async function keepLoginSessionsInDatabase() {
  if (done) return
  emitter.once('session:initiated', ({ session }) => {
    ;(session.config as Config).store = 'database'
    done = true
  })
  await fetch(`http://${env.get('HOST')}:${env.get('PORT')}/login`)
}
