import { createHash, randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'

const COOKIE = 'known_device'
const AGE = '1 year'

/** Brothers and sisters share a device. */
const MOST_ACCOUNTS = 8

type KnownDevice = { id: string; logins: string[] }

/**
 * A device on which somebody has signed in carries an encrypted cookie that says so (OWASP's device cookie), and has a
 * share of attempts of its own: whoever guesses from elsewhere can't use it up.
 *
 * @returns the device's own name when it is known for this address or identifier.
 */
export function knownDevice({ request }: HttpContext, login: string) {
  const device = read(request)
  return device?.logins.includes(hashOf(login)) ? device.id : null
}

/** Somebody has signed in here. */
export function rememberDevice({ request, response }: HttpContext, login: string) {
  const device = read(request)
  const others = (device?.logins ?? []).filter((one) => one !== hashOf(login))
  const logins = [hashOf(login), ...others].slice(0, MOST_ACCOUNTS)
  const id = device?.id ?? randomUUID()
  response.encryptedCookie(COOKIE, { id, logins }, { httpOnly: true, maxAge: AGE })
}

function read(request: HttpContext['request']): KnownDevice | null {
  const value = request.encryptedCookie(COOKIE)
  return typeof value?.id === 'string' && Array.isArray(value.logins) ? value : null
}

/** Who holds the cookie learns nothing from it, and neither does who breaks its encryption. */
const hashOf = (login: string) => createHash('sha256').update(login).digest('base64url')
