import env from '#start/env'
import config from '#config/adminjs'
import app from '@adonisjs/core/services/app'
import { getActiveTest } from '@japa/runner'
import type User from '#accounts/models/user'
import { own, onPush } from '#admin/process/own'
import type { Push } from '#admin/process/start_office'
import { passOf } from '#accounts/second_factor_pass'
import { OfficeProcess } from '#admin/process/office_process'
import { loginSessionOf } from '#tests/helpers/live_stream'
import { PHONE_SINCE } from '#database/factories/accounts/second_factor_factory'

const NEVER = 600_000

/** Until the test ends, a process that only says what it was sent plays the back office's. */
export function playOffice(options: Partial<OfficeProcess['options']> = {}) {
  const before = own.office
  const path = app.makePath('tests/fixtures/office/program.js')
  config.apart = true
  own.office = new OfficeProcess({
    ...{ path, onPush, silentAtMost: NEVER, idleAtMost: NEVER, pause: 0 },
    ...options,
  })
  getActiveTest()?.cleanup(async () => {
    const { office } = own
    config.apart = false
    own.office = before
    await office.stop()
  })
}

/** Every push that it says, in turn. */
export function pushesHeard() {
  const heard: Push[] = []
  let wake = () => {}
  return {
    onPush: (push: Push) => {
      heard.push(push)
      wake()
    },
    async next() {
      if (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve))
      return heard.shift()!
    },
  }
}

/** Asks over real HTTP, as the browser of a member of staff who has shown their second factor, or as somebody else. */
export async function askOffice(person: User, path: string, request: RequestInit = {}) {
  const passed = passOf({ userId: person.id, confirmedAt: PHONE_SINCE })
  const { cookie } = await loginSessionOf(person, passed)
  return fetch(`http://${env.get('HOST')}:${env.get('PORT')}${path}`, {
    redirect: 'manual',
    ...request,
    headers: { ...request.headers, cookie },
  })
}
