import type { LivePush } from './types.js'

export type TabMessage =
  | { kind: 'push'; push: LivePush }
  | { kind: 'connected' }
  | { kind: 'signed_out' }
  // To the tab that holds the stream: it has to show that it lives, by itself or when it is asked.
  | { kind: 'expect' }
  | { kind: 'wake' }

/** Whether the tabs of this browser can agree on one stream. Locks need a secure page. */
export const canShare = () => typeof BroadcastChannel !== 'undefined' && 'locks' in navigator

/** What the tabs of one browser say to each other; a browser without it has one stream a tab. */
export function openTabChannel(name: string, hear: (message: TabMessage) => void) {
  if (!canShare()) return { tell: () => {}, close: () => {} }
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', (event) => hear(event.data as TabMessage))
  return {
    tell: (message: TabMessage) => channel.postMessage(message),
    close: () => channel.close(),
  }
}

/**
 * Calls `lead` in one tab of the browser at a time, and again in another when that one is closed.
 * A browser over HTTP/1.1 has six connections for a host, all tabs together.
 */
export function leadWhenAlone(name: string, lead: () => void) {
  if (!canShare()) {
    lead()
    return () => {}
  }
  const abort = new AbortController()
  const hold = () => {
    lead()
    return new Promise<void>((release) => abort.signal.addEventListener('abort', () => release()))
  }
  navigator.locks.request(name, { signal: abort.signal }, hold).catch(() => undefined)
  return () => abort.abort()
}
