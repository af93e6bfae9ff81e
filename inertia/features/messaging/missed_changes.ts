import { GrowingDelay } from '../../lib/growing_delay.js'
import type { Schedule } from '../../lib/live/types.js'
import type { Changes } from './conversation_types.js'
import type { ConversationServer } from './conversation_server.js'

/** Fetches what a page missed, page after page, and tries again for as long as nobody answers. */
export class MissedChanges {
  #server: ConversationServer
  #revision: () => number
  #take: (changes: Changes) => void
  #later: GrowingDelay
  #fetching: Promise<void> | null = null
  #again = false
  #closed = false

  /**
   * @param revision the last one that is known.
   * @param take is given each page of what came after it.
   */
  constructor(
    server: ConversationServer,
    revision: () => number,
    take: (changes: Changes) => void,
    schedule?: Schedule
  ) {
    this.#server = server
    this.#revision = revision
    this.#take = take
    this.#later = new GrowingDelay(schedule)
  }

  /** Asked again meanwhile, it looks again. */
  fetch(): Promise<void> {
    if (this.#fetching) {
      this.#again = true
      return this.#fetching
    }
    const fetching = this.#fetchAll().finally(() => {
      if (this.#fetching !== fetching) return
      this.#fetching = null
      if (this.#again) {
        this.#again = false
        void this.fetch()
      }
    })
    this.#fetching = fetching
    return fetching
  }

  /** No more waiting, not for an answer either. */
  wake() {
    this.#fetching = null
    this.#later.reset()
    return this.fetch()
  }

  /** Nothing more is fetched. */
  close() {
    this.#closed = true
    this.#later.forget()
  }

  async #fetchAll() {
    this.#later.forget()
    try {
      for (let more = true; more;) {
        const changes = await this.#server.changes(this.#revision())
        this.#take(changes)
        more = changes.more
      }
      this.#later.reset()
    } catch (error) {
      if (this.#closed || this.#server.refuses(error)) return
      this.#later.later(() => void this.fetch())
    }
  }
}
