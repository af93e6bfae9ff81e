import env from '#start/env'
import { clock } from '#core/clock'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import app from '@adonisjs/core/services/app'
import { getActiveTest } from '@japa/runner'
import { configProvider } from '@adonisjs/core'
import { CookieClient } from '@adonisjs/core/http'
import encryption from '@adonisjs/core/services/encryption'
import type User from '#accounts/models/user'

type Options = { uid?: string; replaces?: string }

const sessionConfig = (): Promise<any> => configProvider.resolve(app, app.config.get('session'))

/** A login session of this person, as a browser holds it, and what is stored in it. */
export async function loginSessionOf(user: User, values: object = {}) {
  const id = randomUUID()
  const config = await sessionConfig()
  await config.stores.memory().write(id, { auth_web: user.id })
  const expiresAt = clock.now().plus({ days: 1 }).toJSDate()
  const [{ device_id: deviceId }] = await db
    .table('login_sessions')
    .insert({ id, data: JSON.stringify(values), user_id: user.id, expires_at: expiresAt })
    .returning('device_id')
  const cookie = new CookieClient(encryption as never).sign(config.cookieName, id)
  return { id, deviceId: deviceId as string, cookie: `${config.cookieName}=${cookie}` }
}

/** Opens a live stream over real HTTP, and hears how much is unread. It is closed when the test ends. */
export async function openStream(session: { cookie: string } | null, options: Options = {}) {
  const abort = new AbortController()
  const search = new URLSearchParams({ uid: randomUUID(), ...options })
  const url = `http://${env.get('HOST')}:${env.get('PORT')}/__transmit/events?${search}`
  const response = await fetch(url, {
    headers: { accept: 'text/event-stream', ...(session && { cookie: session.cookie }) },
    signal: abort.signal,
  })
  getActiveTest()?.cleanup(() => abort.abort())
  const pushes = pushesOf(response)
  const counts = response.status === 200 ? (await pushes.next()).payload : null
  return { response, status: response.status, counts, ...pushes, close: () => abort.abort() }
}

function pushesOf(response: Response) {
  const pushes: unknown[] = []
  const waiting: ((push: any) => void)[] = []
  const ended = follow(response, (push) => (waiting.shift() ?? ((one) => pushes.push(one)))(push))
  return {
    /** The next push, now or when it arrives. */
    next: (): Promise<any> =>
      pushes.length > 0
        ? Promise.resolve(pushes.shift())
        : new Promise((resolve) => waiting.push(resolve)),
    ended,
  }
}

/** Resolves when the server ends the stream, however it does. */
async function follow(response: Response, tell: (push: any) => void) {
  if (response.status !== 200) return
  let rest = ''
  try {
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop()!
      const data = lines.filter((line) => line.startsWith('data: '))
      for (const line of data) tell(JSON.parse(line.slice('data: '.length)))
    }
  } catch {}
}
