import { randomUUID } from 'node:crypto'
import { Person } from '../company/person.js'

/**
 * One way of a pair: the student writes, and it is known when each message reaches the tutor's open stream.
 */
export class Talk {
  #sentAt = /** @type {Map<string, number>} */ (new Map())
  #arrivals = /** @type {Map<string, () => void>} */ (new Map())

  /** Milliseconds from the request to the other side's stream. @type {number[]} */
  times = []

  /** @param {Person} student @param {Person} tutor @param {string} conversation */
  constructor(student, tutor, conversation) {
    this.student = student
    this.tutor = tutor
    this.path = `/messages/${conversation}/messages`
  }

  /** @param {string} base @param {import('../company/company.js').Couple} couple */
  static async begin(base, { student, tutor, conversation }) {
    const [writer, reader] = await Promise.all([
      Person.signIn(base, student),
      Person.signIn(base, tutor),
    ])
    const talk = new Talk(writer, reader, conversation)
    talk.stream = await reader.listen({ onPush: (push) => talk.#hear(push) })
    return talk
  }

  /** Sends a message; resolves when it was answered and has arrived. @param {string} body */
  async say(body) {
    const clientId = randomUUID()
    const arrived = new Promise((resolve) => this.#arrivals.set(clientId, () => resolve(null)))
    this.#sentAt.set(clientId, performance.now())
    const { status, text } = await this.student.ask('POST', this.path, { clientId, body })
    if (status !== 201) throw new Error(`A message was answered with ${status}: ${text}`)
    await arrived
  }

  /** @returns {number[]} the times so far, which begin anew */
  takeTimes() {
    return this.times.splice(0)
  }

  end() {
    this.stream?.close()
    this.student.leave()
    this.tutor.leave()
  }

  /** @param {any} push */
  #hear({ type, message }) {
    const began = type === 'message' ? this.#sentAt.get(message.clientId) : undefined
    if (began === undefined) return
    this.times.push(performance.now() - began)
    this.#sentAt.delete(message.clientId)
    this.#arrivals.get(message.clientId)?.()
    this.#arrivals.delete(message.clientId)
  }
}
