/**
 * What a page knows of a conversation: each message with the revision of its last change. A push that skips a revision makes it
 * ask for everything after the last one it is sure of.
 */
export class View {
  #known =
    /** @type {Map<string, { id: string, clientId: string, position: number, revision: number }>} */ (
      new Map()
    )
  #revision = 0
  #underway = Promise.resolve()

  /** @param {(after: number) => Promise<any>} changes */
  constructor(changes) {
    this.changes = changes
  }

  get lastPosition() {
    return Math.max(0, ...[...this.#known.values()].map(({ position }) => position))
  }

  /** In the order in which they are shown. */
  get messages() {
    return [...this.#known.values()].sort((left, right) => left.position - right.position)
  }

  /** @param {{ revision?: number, message?: any }} push */
  hear({ revision, message }) {
    if (!revision) return
    if (message) this.#learn(message)
    if (revision === this.#revision + 1) this.#revision = revision
    else if (revision > this.#revision) this.catchUp()
  }

  catchUp() {
    this.#underway = this.#underway.then(async () => {
      for (let more = true; more;) {
        const page = await this.changes(this.#revision)
        for (const message of page.messages) this.#learn(message)
        this.#revision = Math.max(this.#revision, page.conversation.revision)
        more = page.more
      }
    })
    return this.#underway
  }

  /** @param {any} message */
  #learn(message) {
    const known = this.#known.get(message.id)
    if (!known || known.revision < message.revision) this.#known.set(message.id, message)
  }
}
