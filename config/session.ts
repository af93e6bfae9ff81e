import app from '@adonisjs/core/services/app'
import { configProvider } from '@adonisjs/core'
import { defineConfig } from '@adonisjs/session'
import { secureCookies } from '#config/app'

/** The tests' client hands its values over in memory; the store has tests of its own. */
const store = app.inTest ? 'memory' : 'database'

/** The cookie that names a login session. */
export const SESSION_COOKIE = 'homeskolar_session'

export default defineConfig({
  enabled: true,
  cookieName: SESSION_COOKIE,
  clearWithBrowser: false,
  age: '30 days',
  cookie: { path: '/', httpOnly: true, secure: secureCookies, sameSite: 'lax' },
  store,
  stores: {
    database: configProvider.create(async () => {
      const { LoginSessionStore } = await import('#accounts/login_session_store')
      return (ctx) => new LoginSessionStore(ctx)
    }),
  },
})
