import { LiveConnection } from './live_connection.js'
import { leadWhenAlone, openTabChannel, type TabMessage } from './tab_channel.js'
import type { LivePush, StreamEvents } from './types.js'

type Handler = (push: any) => void

type Open = (channel: string, events: StreamEvents) => { close: () => void }

/** A page that goes and one that comes leave a moment without anybody; the stream outlives it. */
const LINGER = 2_000

/** What this tab hears, whichever tab of the browser holds the stream. */
export class LiveFeed {
  #handlers = new Map<string, Set<Handler>>()
  #connected = new Set<() => void>()
  #signedOut = new Set<() => void>()
  #userId: string | null = null
  #end = () => {}
  #say: (message: TabMessage) => void = () => {}
  #lingering: ReturnType<typeof setTimeout> | undefined
  #open: Open
  #isSignedIn: () => Promise<boolean>
  #ask: () => void

  constructor(
    open: Open,
    isSignedIn: () => Promise<boolean> = async () => true,
    ask: () => void = () => {}
  ) {
    this.#open = open
    this.#isSignedIn = isSignedIn
    this.#ask = ask
  }

  on(type: string, handler: Handler) {
    const handlers = this.#handlers.get(type) ?? new Set()
    this.#handlers.set(type, handlers.add(handler))
    return () => void handlers.delete(handler)
  }

  /** After each connection, the first one too: something may have happened while there was none. */
  onConnected(handler: () => void) {
    this.#connected.add(handler)
    return () => void this.#connected.delete(handler)
  }

  /** A stream is cut for many reasons; this is told when it was the login session that ended. */
  onSignedOut(handler: () => void) {
    this.#signedOut.add(handler)
    return () => void this.#signedOut.delete(handler)
  }

  /** The server has just been told something that it pushes to this person too. */
  expect() {
    this.#say({ kind: 'expect' })
  }

  /** Something asked of the server has no answer: the stream has to show that it lives. */
  doubt() {
    this.#say({ kind: 'wake' })
  }

  start(userId: string) {
    clearTimeout(this.#lingering)
    if (this.#userId === userId) return
    this.#end()
    this.#userId = userId
    this.#end = this.#begin(userId)
  }

  stop() {
    this.#lingering = setTimeout(() => {
      this.#end()
      this.#end = () => {}
      this.#userId = null
    }, LINGER)
  }

  #begin(userId: string) {
    const name = `homeskolar:live:${userId}`
    let leading = false
    const hear = (message: TabMessage) => {
      if (message.kind === 'wake') return leading && connection.wake()
      if (message.kind === 'expect') return leading && connection.expect()
      this.#hear(message)
    }
    const tabs = openTabChannel(name, hear)
    const say = (message: TabMessage) => {
      tabs.tell(message)
      hear(message)
    }
    this.#say = say
    const connection = new LiveConnection({
      open: (events) => this.#open(`users/${userId}`, events),
      onPush: (push) => say({ kind: 'push', push }),
      onConnected: () => say({ kind: 'connected' }),
      ask: this.#ask,
      onLost: () => void this.#isSignedIn().then((still) => still || say({ kind: 'signed_out' })),
    })
    const resign = leadWhenAlone(name, () => {
      leading = true
      connection.start()
    })
    const wake = () => say({ kind: 'wake' })
    const look = () => document.visibilityState === 'visible' && wake()
    window.addEventListener('online', wake)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('online', wake)
      document.removeEventListener('visibilitychange', look)
      this.#say = () => {}
      leading = false
      connection.stop()
      resign()
      tabs.close()
    }
  }

  #hear(message: Exclude<TabMessage, { kind: 'expect' | 'wake' }>) {
    if (message.kind === 'connected') return this.#connected.forEach((handler) => handler())
    if (message.kind === 'signed_out') return this.#signedOut.forEach((handler) => handler())
    this.#tell(message.push)
  }

  #tell(push: LivePush) {
    this.#handlers.get(push.type)?.forEach((handler) => handler(push))
  }
}
