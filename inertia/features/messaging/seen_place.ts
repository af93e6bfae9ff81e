import { GrowingDelay } from '../../lib/growing_delay.js'
import type { Schedule } from '../../lib/live/types.js'
import type { ConversationServer } from './conversation_server.js'

/** Tells the server up to which place was seen: once for each, and again until it heard it. */
export class SeenPlace {
  #server: ConversationServer
  #later: GrowingDelay
  /** The last place that was seen, whether the server doesn't know of it, and whether it is being told. */
  #seen = 0
  #untold = false
  #telling = false

  constructor(server: ConversationServer, schedule?: Schedule) {
    this.#server = server
    this.#later = new GrowingDelay(schedule)
  }

  /** @param known up to where the server knows that it was read. */
  async see(position: number, known: number) {
    if (position <= Math.max(known, this.#seen)) return
    this.#seen = position
    this.#untold = true
    await this.#tell()
  }

  /** No more waiting, not for an answer either. */
  wake() {
    this.#telling = false
    this.#later.reset()
    void this.#tell()
  }

  async #tell() {
    if (!this.#untold || this.#telling) return
    this.#later.forget()
    this.#telling = true
    const position = this.#seen
    try {
      await this.#server.read(position)
      this.#untold = this.#seen > position
      this.#later.reset()
    } catch (error) {
      this.#untold = !this.#server.refuses(error)
      if (this.#untold) this.#later.later(() => void this.#tell())
      return
    } finally {
      this.#telling = false
    }
    await this.#tell()
  }
}
