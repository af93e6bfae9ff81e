import { useEffect, useRef } from 'react'
import { liveFeed } from '~/lib/live/feed'
import { afterVisit, isRestored, watchVisits } from '~/lib/live/after_visit'

/** Calls the handler for each live push of this type while the component stands. */
export function useLive<Push = any>(type: string, handler: (push: Push) => void) {
  const call = useWhileStanding(handler)
  useEffect(() => liveFeed().on(type, call), [type, call])
}

/**
 * Calls the handler whenever the stream stands anew, and on the way back or forward to a page: fetch here what may
 * have been missed.
 */
export function useLiveConnected(handler: () => void) {
  const call = useWhileStanding(handler)
  useRestored(handler)
  useEffect(() => liveFeed().onConnected(call), [call])
}

/** Calls the handler when the page comes from the history of the tab, which shows it as it was when it was left. */
export function useRestored(handler: () => void) {
  const call = useWhileStanding(handler)
  useEffect(() => void (isRestored() && call()), [call])
}

/** The latest handler, called when no other page is on its way, and not once the component has gone. */
function useWhileStanding<Arguments extends any[]>(handler: (...args: Arguments) => void) {
  const latest = useRef<typeof handler | null>(handler)
  const call = useRef((...args: Arguments) => afterVisit(() => latest.current?.(...args)))
  useEffect(() => void (latest.current = handler))
  useEffect(() => {
    watchVisits()
    return () => void (latest.current = null)
  }, [])
  return call.current
}
