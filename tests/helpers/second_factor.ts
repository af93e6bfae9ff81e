import type { ApiRequest } from '@japa/api-client'
import { clock } from '#core/clock'
import { codeOf, stepAt } from '#accounts/totp'
import type User from '#accounts/models/user'
import { passOf } from '#accounts/second_factor_pass'
import type { Person } from '#tests/helpers/browser'
import { PHONE_SECRET, PHONE_SINCE } from '#database/factories/accounts/second_factor_factory'

/** Signed in as a member of staff who has shown their second factor in this login session. */
export const withSecondFactor = (request: ApiRequest, staff: User) =>
  request.loginAs(staff).withSession(passOf({ userId: staff.id, confirmedAt: PHONE_SINCE }))

/** What a phone with this secret shows, now or some steps of 30 seconds later. */
export const codeNow = (secret = PHONE_SECRET, steps = 0) =>
  codeOf(secret, stepAt(clock.now()) + steps)

/** Types the phone's code into the page that asks for it, after signing in. */
export async function showSecondFactor({ page }: Person, secret = PHONE_SECRET) {
  if (page.url() === 'about:blank') await page.goto('/second-factor')
  await page.waitForURL((url) => url.pathname === '/second-factor')
  await page.locator('input[name="code"]').first().fill(codeNow(secret))
  await page.locator('main form button[type="submit"]').first().click()
  await page.waitForURL((url) => url.pathname !== '/second-factor')
}
