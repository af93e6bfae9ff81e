import { router } from '@inertiajs/react'
import { useEffect, useRef } from 'react'

export type Counts = { messages?: number; notifications?: number }
type Pushed = Partial<Record<keyof Counts, { count: number; at: number }>>

/**
 * Gives a function that puts counts the server pushed in place of those of the page. An answer that was asked for before a
 * push may be older than it and come later: the push is put in place again.
 */
export function usePushedCounts() {
  const pushed = useRef<Pushed>({})
  const begun = useRef(new Map<string, number>())

  useEffect(() => {
    const stops = [
      router.on('start', ({ detail: { visit } }) => {
        begun.current.set(visit.id, performance.now())
      }),
      router.on('success', ({ detail: { visitId } }) => {
        const since = begun.current.get(visitId ?? '')
        if (since !== undefined) put(newerThan(pushed.current, since))
      }),
      router.on('finish', ({ detail: { visit } }) => void begun.current.delete(visit.id)),
    ]
    return () => stops.forEach((stop) => stop())
  }, [])

  return (counts: Counts) => {
    for (const name of ['messages', 'notifications'] as const) {
      const count = counts[name]
      if (count !== undefined) pushed.current[name] = { count, at: performance.now() }
    }
    put(counts)
  }
}

function newerThan({ messages, notifications }: Pushed, since: number): Counts {
  return {
    ...(messages && messages.at >= since && { messages: messages.count }),
    ...(notifications && notifications.at >= since && { notifications: notifications.count }),
  }
}

function put({ messages, notifications }: Counts) {
  if (messages === undefined && notifications === undefined) return
  router.replaceProp('counts', (counts: unknown) => ({
    ...(counts as Counts),
    ...(messages !== undefined && { messages }),
    ...(notifications !== undefined && { notifications }),
  }))
}
