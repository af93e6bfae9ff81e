/**
 * Somebody with a login session, over real HTTP: requests as an open page makes them, and the live stream.
 */
import { Agent, request } from 'node:http'
import { randomUUID } from 'node:crypto'
import { pushesIn } from './pushes.js'

const PASSWORD = 'homeskolar'

/** @typedef {{ status: number, headers: import('node:http').IncomingHttpHeaders, text: string }} Answer */

/** A connection that nobody uses is given up before the server does. */
const IDLE_MS = 2000

export class Person {
  #agent = new Agent({ keepAlive: true, timeout: IDLE_MS })
  #cookies = /** @type {Map<string, string>} */ (new Map())

  /** @param {string} base @param {import('./company.js').Member} member */
  constructor(base, member) {
    this.base = base
    this.member = member
  }

  /** @param {string} base @param {import('./company.js').Member} member */
  static async signIn(base, member) {
    const person = new Person(base, member)
    await person.ask('GET', '/login')
    const form = { email: member.email, password: PASSWORD }
    const { status, headers } = await person.ask('POST', '/login', form)
    if (status !== 302 || headers.location?.includes('login')) {
      throw new Error(`Signing in answered ${status}, ${headers.location}`)
    }
    return person
  }

  /**
   * @param {string} method @param {string} path @param {object} [body] @param {{ signal?: AbortSignal, headers?: object }} [options]
   * @returns {Promise<Answer>}
   */
  async ask(method, path, body, { signal, headers = {} } = {}) {
    const content = body && JSON.stringify(body)
    const sent = this.#send(method, path, {
      signal,
      agent: this.#agent,
      headers: {
        ...this.headers(),
        ...(content && {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(content),
        }),
        ...headers,
      },
    })
    sent.end(content)
    const response = await answerTo(sent)
    let text = ''
    for await (const chunk of response.setEncoding('utf8')) text += chunk
    this.#keep(response.headers['set-cookie'] ?? [])
    return { status: response.statusCode ?? 0, headers: response.headers, text }
  }

  /**
   * Holds a live stream until it breaks or is closed.
   *
   * @param {{ onPush?: (push: any) => void, onEnd?: () => void }} [listener]
   * @returns {Promise<{ close: () => void }>} once the server has opened it
   */
  async listen({ onPush = () => {}, onEnd = () => {} } = {}) {
    const headers = { ...this.headers(), accept: 'text/event-stream' }
    const path = `/__transmit/events?uid=${randomUUID()}`
    const sent = this.#send('GET', path, { headers, agent: false })
    sent.end()
    const response = await answerTo(sent)
    if (response.statusCode !== 200) throw new Error(`The stream answered ${response.statusCode}`)
    const pushes = pushesIn(onPush)
    response.setEncoding('utf8').on('data', pushes)
    response.on('error', () => {}).once('close', onEnd)
    return { close: () => sent.destroy() }
  }

  headers() {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const token = decodeURIComponent(this.#cookies.get('XSRF-TOKEN') ?? '')
    return { 'cookie': cookie, 'x-xsrf-token': token, 'accept': 'application/json' }
  }

  leave() {
    this.#agent.destroy()
  }

  /** @param {string} method @param {string} path @param {import('node:http').RequestOptions} options */
  #send(method, path, options) {
    return request(this.base + path, { method, ...options })
  }

  /** @param {string[]} cookies */
  #keep(cookies) {
    for (const cookie of cookies) {
      const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/) ?? []
      if (name) this.#cookies.set(name, value)
    }
  }
}

/** @param {import('node:http').ClientRequest} sent @returns {Promise<import('node:http').IncomingMessage>} */
const answerTo = (sent) =>
  new Promise((resolve, reject) => sent.once('response', resolve).on('error', reject))
