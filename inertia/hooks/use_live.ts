import { useEffect, useRef } from 'react'
import { liveFeed } from '~/lib/live/feed'

/** Calls the handler for each live push of this type while the component stands. */
export function useLive<Push = any>(type: string, handler: (push: Push) => void) {
  const latest = useLatest(handler)
  useEffect(() => liveFeed().on(type, (push) => latest.current(push)), [type, latest])
}

/** Calls the handler whenever the stream stands anew: fetch here what may have been missed. */
export function useLiveConnected(handler: () => void) {
  const latest = useLatest(handler)
  useEffect(() => liveFeed().onConnected(() => latest.current()), [latest])
}

function useLatest<Value>(value: Value) {
  const latest = useRef(value)
  useEffect(() => void (latest.current = value))
  return latest
}
