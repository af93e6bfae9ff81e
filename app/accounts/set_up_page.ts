import app from '@adonisjs/core/services/app'
import { clock } from '#core/clock'
import type { HttpContext } from '@adonisjs/core/http'
import { qrCode } from '#accounts/qr_code'
import { codeOf, keyUri, stepAt } from '#accounts/totp'
import type SecondFactor from '#accounts/models/second_factor'
import { pendingSecondFactor } from '#accounts/pending_second_factor'

/** What the page needs to bring a new secret into a phone: as a picture, and to type. */
export function setUpProps({ auth, session }: HttpContext) {
  const secret = pendingSecondFactor.secret(session)
  return {
    qr: qrCode(keyUri(secret, auth.getUserOrFail().email!)),
    groups: secret.match(/.{1,4}/g)!,
    demoCode: inDemo(() => codeOf(secret, stepAt(clock.now()))),
  }
}

/** The code that will be taken next: one that was used already would be refused. */
export const nextDemoCode = (factor: SecondFactor) =>
  inDemo(() => {
    const present = stepAt(clock.now())
    return codeOf(factor.openSecret, factor.lastStep < present ? present : present + 1)
  })

/** In the demo nobody has an authenticator: the page shows what it would show. Never elsewhere. */
const inDemo = (code: () => string) => (app.config.get('app.demo') ? code() : null)
