import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

export type OpenStream = {
  uid: string
  userId: string
  /** The login session that opened it: when that ends, the stream ends. */
  sessionId: string
  stream: Duplex
  response: ServerResponse
}

/** The live streams that this process holds, each with whom it belongs to. */
export class OpenStreams {
  #byUid = new Map<string, OpenStream>()

  add(open: OpenStream) {
    this.#byUid.set(open.uid, open)
    open.response.once('close', () => this.#byUid.delete(open.uid))
  }

  all() {
    return [...this.#byUid.values()]
  }

  has(uid: string) {
    return this.#byUid.has(uid)
  }

  countOf(userId: string) {
    return this.all().filter((open) => open.userId === userId).length
  }

  /** Ends a stream that the same login session opened; anybody else's is left alone. */
  endOwn(uid: string, sessionId: string) {
    const open = this.#byUid.get(uid)
    if (open?.sessionId === sessionId) this.end(open)
  }

  endSession(sessionId: string) {
    for (const open of this.all()) if (open.sessionId === sessionId) this.end(open)
  }

  /** Cuts the connection at once: a reader that stalls would never see a polite end. */
  end(open: OpenStream) {
    this.#byUid.delete(open.uid)
    open.response.destroy()
  }
}

export const openStreams = new OpenStreams()
