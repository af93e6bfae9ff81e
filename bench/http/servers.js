/**
 * The two servers that are compared, each a process of its own.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream'
import { freePort } from '../../bin/launcher/ports.js'

const POOL = '8'
/** As the web process starts the back office's (app/admin/process/start_office.ts). */
const OF_OFFICE = ['--max-semi-space-size=2']
const STARTED_WITHIN_MS = 60_000
const here = import.meta.dirname

class Server {
  /** @param {import('node:child_process').ChildProcess} child @param {number} port */
  constructor(child, port) {
    this.child = child
    this.base = `http://127.0.0.1:${port}`
  }

  async stop() {
    this.child.kill('SIGKILL')
    if (this.child.exitCode === null && !this.child.signalCode) await once(this.child, 'exit')
  }
}

export class Site extends Server {
  cookie = ''
  version = ''

  /**
   * @param {import('./story.js').Story} story @param {number} size
   * @param {{ recorded?: boolean, load?: string, flags?: string[], office?: boolean }} [options] whether its SQL is recorded;
   *   a module to load into it; flags for Node.js; whether it is the back office's process, which has a port for once
   */
  static async start(story, size, { recorded = false, load, flags = [], office = false } = {}) {
    const loaded = recorded ? join(here, 'query_recorder.js') : load
    const port = await freePort()
    const door = office ? await openDoor(port) : undefined
    const child = fork('bin/server.js', {
      cwd: join(story.root, 'build'),
      execArgv: [...flags, ...(office ? OF_OFFICE : []), ...(loaded ? [`--import=${loaded}`] : [])],
      env: {
        ...story.environment,
        DATABASE_URL: story.databases[size],
        DATABASE_POOL: POOL,
        PORT: String(port),
        APP_URL: `http://127.0.0.1:${port}`,
        NODE_ENV: 'production',
        ...(door && { BACK_OFFICE_SOCKET: door.socket }),
        LOG_LEVEL: story.environment.LOG_LEVEL ?? 'error',
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    child.once('exit', () => door?.close())
    const site = new Site(child, port)
    try {
      await site.#answers()
      await site.#signIn()
    } catch (error) {
      await site.stop()
      throw error
    }
    return site
  }

  /** @param {import('./story.js').Page} page @returns {import('./load.js').Visit} */
  visit({ path }) {
    return { url: this.base + path, headers: this.headers() }
  }

  /** @returns {Promise<{ text: string, values: unknown[], ofVisit: boolean }[]>} */
  async takeQueries() {
    this.child.send('take queries')
    for (;;) {
      const [message] = await once(this.child, 'message')
      if (message.queries) return message.queries
    }
  }

  async #answers() {
    const end = Date.now() + STARTED_WITHIN_MS
    while (Date.now() < end) {
      const answer = await fetch(`${this.base}/login`).catch(() => undefined)
      if (answer?.ok) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('The site did not start')
  }

  /** Signs in as the demo's student, as her browser would. */
  async #signIn() {
    const page = await fetch(`${this.base}/login`)
    const html = await page.text()
    const token = html.match(/name="_csrf"[^>]*value="([^"]+)"/)?.[1] ?? ''
    const body = new URLSearchParams({
      _csrf: token,
      email: 'eleve@homeskolar.test',
      password: 'homeskolar',
    })
    const answer = await fetch(`${this.base}/login`, {
      method: 'POST',
      body,
      headers: { cookie: cookiesOf(page) },
      redirect: 'manual',
    })
    this.cookie = cookiesOf(answer)
    const today = await fetch(`${this.base}/`, { headers: { cookie: this.cookie } })
    const document = await today.text()
    this.version = document.match(/(?:"|&quot;)version(?:"|&quot;):(?:"|&quot;)([^"&]+)/)?.[1] ?? ''
    if (!document.includes('Lina')) throw new Error('Signing in failed')
  }

  headers() {
    return {
      'cookie': this.cookie,
      'x-inertia': 'true',
      'x-inertia-version': this.version,
      'x-requested-with': 'XMLHttpRequest',
      'accept': 'text/html, application/xhtml+xml',
    }
  }
}

export class BareServer extends Server {
  /** @param {import('./story.js').Story} story @param {number} size @param {import('./recording.js').Recording} recording */
  static async start(story, size, recording) {
    const child = fork(join(here, 'bare_server.js'), {
      env: { ...process.env, DATABASE_URL: story.databases[size], POOL },
    })
    child.send(recording)
    const [{ port }] = await once(child, 'message')
    return new BareServer(child, port)
  }

  /** @returns {import('./load.js').Visit} */
  visit() {
    return { url: this.base, headers: {} }
  }
}

/** @param {Response} answer */
const cookiesOf = (answer) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

/** A port that leads to a socket. @param {number} port */
async function openDoor(port) {
  const folder = mkdtempSync(join(tmpdir(), 'homeskolar-'))
  const socket = join(folder, 'back_office')
  const server = createServer((visitor) => {
    const inside = connect(socket)
    pipeline(visitor, inside, () => {})
    pipeline(inside, visitor, () => {})
  })
  await once(server.listen(port, '127.0.0.1'), 'listening')
  const close = () => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { socket, close }
}
