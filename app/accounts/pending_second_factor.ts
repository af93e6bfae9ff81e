import encryption from '@adonisjs/core/services/encryption'
import { clock } from '#core/clock'
import type { HttpContext } from '@adonisjs/core/http'
import { newSecret } from '#accounts/totp'

type Session = HttpContext['session']

const SECRET = 'pending_second_factor'
const CHANGE_UNTIL = 'second_factor_change_until'
const CODES = 'new_recovery_codes'

/** How long somebody who has proven who they are may take to show the QR code to the new phone. */
const CHANGE_WITHIN = { minutes: 10 }

/**
 * What is under way lies in the person's own login session, encrypted: another one that knows the
 * password never sees it, and what is left half done disappears with it.
 */
export const pendingSecondFactor = {
  /** The same for every tab, until it is confirmed. */
  secret(session: Session): string {
    const kept = encryption.decrypt<string>(session.get(SECRET, ''), SECRET)
    if (kept) return kept
    const secret = newSecret()
    session.put(SECRET, encryption.encrypt(secret, undefined, SECRET))
    return secret
  },

  allowChange(session: Session) {
    session.forget(SECRET)
    session.put(CHANGE_UNTIL, clock.now().plus(CHANGE_WITHIN).toMillis())
  },

  mayChange: (session: Session) => session.get(CHANGE_UNTIL, 0) > clock.now().toMillis(),

  done(session: Session, codes: string[]) {
    session.forget(SECRET)
    session.forget(CHANGE_UNTIL)
    this.keepCodes(session, codes)
  },

  keepCodes(session: Session, codes: string[]) {
    session.put(CODES, encryption.encrypt(codes, undefined, CODES))
  },

  /** The new recovery codes, once. */
  takeCodes: (session: Session) => encryption.decrypt<string[]>(session.pull(CODES, ''), CODES),
}
