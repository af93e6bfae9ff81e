import type { HttpContext } from '@adonisjs/core/http'
import { defineConfig } from '@adonisjs/auth'
import { SessionGuard } from '@adonisjs/auth/session'
import type { SignedInUserProvider as Provider } from '#accounts/signed_in_user_provider'
import type { ApplicationService } from '@adonisjs/core/types'
import type { InferAuthenticators, InferAuthEvents, Authenticators } from '@adonisjs/auth/types'

type MakesGuard = (ctx: HttpContext) => SessionGuard<false, Provider>

/** As the library's `sessionGuard`, with a provider for each request: the login session brings its person along. */
const web = {
  async resolver(name: string, app: ApplicationService): Promise<MakesGuard> {
    const emitter = await app.container.make('emitter')
    const { SignedInUserProvider } = await import('#accounts/signed_in_user_provider')
    const options = { useRememberMeTokens: false as const }
    return (ctx: HttpContext) =>
      new SessionGuard(name, ctx, options, emitter, new SignedInUserProvider(ctx))
  },
}

const authConfig = defineConfig({ default: 'web', guards: { web } })

export default authConfig

declare module '@adonisjs/auth/types' {
  export interface Authenticators extends InferAuthenticators<typeof authConfig> {}
}
declare module '@adonisjs/core/types' {
  interface EventsList extends InferAuthEvents<Authenticators> {}
}
