import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { View } from './view.js'

const PAUSE_MS = 250
const RETRY_MS = 300
const TWICE_AT_ONCE = 0.05
const GIVES_UP = 0.05
const READS = 0.1
const PATIENCE_MS = 10_000

/**
 * Somebody who writes and reads like an open page: sends with an id of their own, in order, until it is answered; and
 * catches up after each gap of the stream.
 */
export class Talker {
  /** What was sent, in its order. @type {{ clientId: string, body: string }[]} */
  sent = []
  refused = /** @type {string[]} */ ([])
  attempts = 0
  broken = 0
  streams = 0
  #here = true

  /** @param {import('../../bench/company/person.js').Person} person @param {string} conversation */
  constructor(person, conversation) {
    this.person = person
    this.conversation = conversation
    this.view = new View((after) => this.#changes(after))
  }

  get id() {
    return this.person.member.id
  }

  /** @param {number} count */
  async talk(count) {
    for (let number = 1; number <= count; number++) {
      await setTimeout(Math.random() * PAUSE_MS)
      const message = { clientId: randomUUID(), body: `Mon message, le ${number}e` }
      this.sent.push(message)
      const times = Math.random() < TWICE_AT_ONCE ? 2 : 1
      await Promise.all(Array.from({ length: times }, () => this.#send(message)))
      if (Math.random() < READS) await this.#read()
    }
  }

  /** Keeps a stream open, and asks for what was missed whenever a new one stands. */
  async follow() {
    while (this.#here) {
      const ended = Promise.withResolvers()
      try {
        this.stream = await this.person.listen({
          onPush: (push) => push.conversationId === this.conversation && this.view.hear(push),
          onEnd: ended.resolve,
        })
        this.streams++
        this.view.catchUp()
        await ended.promise
      } catch {
        await setTimeout(Math.random() * RETRY_MS)
      }
    }
  }

  /** Nothing breaks any more: the page catches up a last time. */
  async settle() {
    await this.view.catchUp()
  }

  leave() {
    this.#here = false
    this.stream?.close()
    this.person.leave()
  }

  /** Every message as a page that is opened now would get them. */
  async fresh() {
    const messages = []
    for (let after = 0, more = true; more;) {
      const page = await this.#changes(after)
      messages.push(...page.messages)
      more = page.more
      after = page.conversation.revision
    }
    return messages
  }

  /** @param {{ clientId: string, body: string }} message */
  async #send(message) {
    const path = `/messages/${this.conversation}/messages`
    for (;;) {
      const { status, text } = await this.#attempt('POST', path, message)
      if (status === 200 || status === 201) return
      if (status >= 400 && status < 500) return void this.refused.push(`${status}: ${text}`)
      await setTimeout(Math.random() * RETRY_MS)
    }
  }

  async #read() {
    const position = this.view.lastPosition
    if (position) await this.#attempt('PUT', `/messages/${this.conversation}/reading`, { position })
  }

  /** @param {number} after */
  async #changes(after) {
    const path = `/messages/${this.conversation}/changes?after=${after}`
    for (;;) {
      const { status, text } = await this.#attempt('GET', path)
      if (status === 200) return JSON.parse(text)
      await setTimeout(Math.random() * RETRY_MS)
    }
  }

  /** A request that may break, or be given up on the way. 0 stands for no answer. */
  async #attempt(
    /** @type {string} */ method,
    /** @type {string} */ path,
    /** @type {object} */ body
  ) {
    const patience = Math.random() < GIVES_UP ? Math.random() * 20 : PATIENCE_MS
    this.attempts++
    try {
      return await this.person.ask(method, path, body, { signal: AbortSignal.timeout(patience) })
    } catch (error) {
      this.broken++
      return { status: 0, text: String(error) }
    }
  }
}
