import { Secret, TOTP } from 'otpauth'
import type { DateTime } from 'luxon'

/** Seconds for which a code is shown, and how many steps a phone's clock may be off (RFC 6238). */
const PERIOD = 30
const DRIFT = 1

const ISSUER = 'HomeSkolar'

/** 160 bits, as RFC 4226 recommends. */
export const newSecret = () => new Secret({ size: 20 }).base32

/** The step that a code belongs to: the one of this moment, the one before or the next; otherwise null. */
export function stepOf(code: string, secret: string, at: DateTime) {
  const timestamp = at.toMillis()
  const delta = totp(secret).validate({ token: code, timestamp, window: DRIFT })
  return delta === null ? null : stepAt(at) + delta
}

export const stepAt = (at: DateTime) => Math.floor(at.toSeconds() / PERIOD)

export const codeOf = (secret: string, step: number) =>
  totp(secret).generate({ timestamp: step * PERIOD * 1000 })

/** What the QR code says: the form that every authenticator application reads. */
export const keyUri = (secret: string, account: string) => totp(secret, account).toString()

function totp(secret: string, label = '') {
  return new TOTP({
    issuer: ISSUER,
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
  })
}
