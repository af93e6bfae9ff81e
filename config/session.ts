import { defineConfig, stores } from '@adonisjs/session'
import { secureCookies } from '#config/app'

export default defineConfig({
  enabled: true,
  cookieName: 'homeskolar_session',
  clearWithBrowser: false,
  age: '30 days',
  cookie: { path: '/', httpOnly: true, secure: secureCookies, sameSite: 'lax' },
  store: 'database',
  stores: { database: stores.database({ tableName: 'login_sessions' }) },
})
