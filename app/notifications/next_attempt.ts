import type { DateTime } from 'luxon'
import { clock } from '#core/clock'

type Failure = {
  attempts: number
  /** When it was to leave first, or was sent again by staff. */
  openedAt: DateTime
  error: { code?: string; responseCode?: number }
}

const FIRST_DELAY = 5
const LONGEST_DELAY = 3600
const GIVE_UP_AFTER_HOURS = 72
/** What nodemailer calls a refusal of this recipient or this mail, not of us. */
const OF_THIS_MAIL = ['EENVELOPE', 'EMESSAGE']

/**
 * Seconds until an e-mail that didn't leave is tried again: 5, 10, 20 … up to an hour. Null when it never
 * will: the server refused this mail for good (RFC 5321, 4.2.1: 5xx), or it is three days old.
 */
export function nextAttempt({ attempts, openedAt, error }: Failure): number | null {
  if (OF_THIS_MAIL.includes(error.code ?? '') && (error.responseCode ?? 0) >= 500) return null
  if (clock.now().diff(openedAt).as('hours') >= GIVE_UP_AFTER_HOURS) return null
  return Math.min(FIRST_DELAY * 2 ** (attempts - 1), LONGEST_DELAY)
}
