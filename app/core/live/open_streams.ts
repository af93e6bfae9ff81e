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
  #byUser = new Map<string, Set<OpenStream>>()

  add(open: OpenStream) {
    this.#byUid.set(open.uid, open)
    const own = this.#byUser.get(open.userId)
    if (own) own.add(open)
    else this.#byUser.set(open.userId, new Set([open]))
    open.response.once('close', () => this.#forget(open))
  }

  all() {
    return [...this.#byUid.values()]
  }

  has(uid: string) {
    return this.#byUid.has(uid)
  }

  countOf(userId: string) {
    return this.#byUser.get(userId)?.size ?? 0
  }

  /** Ends a stream that the same login session opened; anybody else's is left alone. */
  endOwn(uid: string, sessionId: string) {
    const open = this.#byUid.get(uid)
    if (open?.sessionId === sessionId) this.end(open)
  }

  endUid(uid: string) {
    const open = this.#byUid.get(uid)
    if (open) this.end(open)
  }

  endSession(sessionId: string) {
    for (const open of this.all()) if (open.sessionId === sessionId) this.end(open)
  }

  endAll() {
    for (const open of this.all()) this.end(open)
  }

  /** Cuts the connection at once: a reader that stalls would never see a polite end. */
  end(open: OpenStream) {
    this.#forget(open)
    open.response.destroy()
  }

  #forget(open: OpenStream) {
    if (this.#byUid.get(open.uid) === open) this.#byUid.delete(open.uid)
    const own = this.#byUser.get(open.userId)
    own?.delete(open)
    if (own?.size === 0) this.#byUser.delete(open.userId)
  }
}

export const openStreams = new OpenStreams()
