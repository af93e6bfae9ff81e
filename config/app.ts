import env from '#start/env'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { defineConfig } from '@adonisjs/core/http'
import { answerBadAddress } from '#core/exceptions/bad_address'
import { trustedProxies } from '#core/trusted_proxies'

export const appUrl = env.get('APP_URL')

/** Cookies are Secure exactly when people reach the site over https. */
export const secureCookies = appUrl.startsWith('https://')

/** `DEMO=1` alone allows the demo story, its passwords, `/dev/mails` and `/dev/ui`. */
export const demo = env.get('DEMO') === true

export const http = defineConfig({
  generateRequestId: true,
  allowMethodSpoofing: true,
  useAsyncLocalStorage: false,
  onBadUrl: (_: IncomingMessage, response: ServerResponse) => void answerBadAddress(response),
  // Only the web process reaches the back office's, and says for whom it asks.
  trustProxy: env.get('BACK_OFFICE_SOCKET')
    ? () => true
    : trustedProxies(env.get('TRUSTED_PROXIES')),
  cookie: {
    domain: '',
    path: '/',
    maxAge: '2h',
    httpOnly: true,
    secure: secureCookies,
    sameSite: 'lax',
  },
})
