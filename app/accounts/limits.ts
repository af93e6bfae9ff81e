import { createHash } from 'node:crypto'
import { settings } from '#core/settings'
import limiter from '@adonisjs/limiter/services/main'

/** A school's whole class may sit behind one address: it gets this many times a person's share. */
const CLASS = 20

type Share = { key: string; requests: number; duration: string }

/** Who asks: the account that is named, known or not, and the network address. */
export type Asker = { email: string; ip: string }

/** Limits by account and address together, so that nobody can lock somebody else out. */
export const limits = {
  async signIn({ email, ip }: Asker) {
    const { signInPerMinute: requests } = await settings.get()
    return allowed([
      { key: keyOf('sign_in', email, ip), requests, duration: '1 minute' },
      { key: keyOf('sign_in', ip), requests: requests * CLASS, duration: '1 minute' },
    ])
  },

  /** A right password takes nothing from the share. */
  async signedIn({ email, ip }: Asker) {
    const { signInPerMinute: requests } = await settings.get()
    await limiter.use({ requests, duration: '1 minute' }).delete(keyOf('sign_in', email, ip))
  },

  /** For what sends a mail to an address that anybody can type: reset, confirmation, invitation. */
  async mail(purpose: 'reset' | 'confirm' | 'invitation', { email, ip }: Asker) {
    const { resetPerHour: requests } = await settings.get()
    return allowed([
      { key: keyOf(purpose, email, ip), requests, duration: '1 hour' },
      { key: keyOf(purpose, ip), requests: requests * CLASS, duration: '1 hour' },
    ])
  },

  async signUp(ip: string) {
    const { signUpPerHour: requests } = await settings.get()
    return allowed([{ key: keyOf('sign_up', ip), requests, duration: '1 hour' }])
  },

  async passwordCheck(userId: string) {
    const { signInPerMinute: requests } = await settings.get()
    return allowed([{ key: keyOf('password', userId), requests, duration: '1 minute' }])
  },
}

async function allowed(shares: Share[]) {
  for (const { key, ...share } of shares) {
    if (!(await limiter.use(share).attempt(key, () => true))) return false
  }
  return true
}

/** Hashed: neither addresses nor networks lie about in the table. */
const keyOf = (purpose: string, ...parts: string[]) =>
  `${purpose}:${createHash('sha256').update(parts.join('\n')).digest('base64url')}`
