/** What the server tells an open page. It may be lost: what matters is fetched again. */
export type LivePush = { type: string; [key: string]: any }

export type StreamEvents = {
  onOpen: () => void
  onPush: (push: LivePush) => void
  /** Something arrived that is only a sign of life. */
  onPing: () => void
  onError: () => void
}

export type OpenStream = (events: StreamEvents) => { close: () => void }

/** Calls once after so many milliseconds, unless it is taken back. */
export type Schedule = (callback: () => void, milliseconds: number) => () => void

export const schedule: Schedule = (callback, milliseconds) => {
  const timer = setTimeout(callback, milliseconds)
  return () => clearTimeout(timer)
}
