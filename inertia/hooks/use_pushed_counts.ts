import { router } from '@inertiajs/react'
import { useEffect, useRef } from 'react'
import { useShared } from '~/hooks/use_shared'
import { isRestored } from '~/lib/live/after_visit'

export type Counts = { messages?: number; notifications?: number }
type Pushed = Partial<Record<keyof Counts, { count: number; at: number }>>

/**
 * Gives a function that puts counts the server pushed in place of those of the page. An answer that was asked for before a
 * push may be older than it and come later, as a page that was fetched ahead is: the push is put in place again. A page of the history shows the counts of
 * when it was left: what was known last takes their place.
 */
export function usePushedCounts() {
  const pushed = useRef<Pushed>({})
  const begun = useRef(new Map<string, number>())
  const known = useRef<Counts>(useShared().counts ?? {})

  useEffect(() => {
    const stops = [
      router.on('start', ({ detail: { visit } }) => {
        begun.current.set(visit.id, performance.now())
      }),
      router.on('success', ({ detail: { visitId, page } }) => {
        const since = begun.current.get(visitId ?? '')
        const newer = newerThan(pushed.current, since ?? 0)
        known.current = { ...(page.props.counts as Counts), ...newer }
        put(newer)
      }),
      router.on('navigate', () => void (isRestored() && put(known.current))),
      router.on('finish', ({ detail: { visit } }) => void begun.current.delete(visit.id)),
    ]
    return () => stops.forEach((stop) => stop())
  }, [])

  return (counts: Counts) => {
    const told: Counts = {}
    for (const name of ['messages', 'notifications'] as const) {
      const count = counts[name]
      if (count === undefined) continue
      told[name] = count
      pushed.current[name] = { count, at: performance.now() }
    }
    known.current = { ...known.current, ...told }
    put(told)
  }
}

const newerThan = (pushed: Pushed, since: number): Counts =>
  Object.fromEntries(
    Object.entries(pushed).flatMap(([name, { count, at }]) => (at >= since ? [[name, count]] : []))
  )

function put(counts: Counts) {
  if (Object.keys(counts).length === 0) return
  router.replaceProp('counts', (shown: unknown) => ({ ...(shown as Counts), ...counts }))
}
