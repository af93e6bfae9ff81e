import { useEffect, useRef } from 'react'
import { router, usePage } from '@inertiajs/react'
import { afterVisit, watchVisits } from '~/lib/live/after_visit'

const TOGETHER = 150

/** How many rows the page shows of each of its lists, so that one that grew comes back as long as it is (`app/core/shown_rows.ts`). */
const rowsOf = (props: Record<string, unknown>, names: string[]) =>
  names.flatMap((name) => (Array.isArray(props[name]) ? `${name}=${props[name].length}` : []))

/**
 * Gives a function that asks the server again for these props, in the background: calls close to each other
 * become one.
 */
export function useRefresh() {
  const wanted = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const shown = useRef<Record<string, unknown>>({})
  shown.current = usePage().props

  useEffect(() => {
    watchVisits()
    const { current } = wanted
    return () => {
      clearTimeout(timer.current)
      current.clear()
    }
  }, [])

  const ask = () => {
    const only = [...wanted.current]
    if (only.length === 0) return
    wanted.current.clear()
    const headers = { 'X-Shown': rowsOf(shown.current, only).join() }
    // A list that grows page by page is replaced, instead of growing by what it holds already.
    router.reload({ only, reset: only, headers })
  }

  return (...props: string[]) => {
    props.forEach((prop) => wanted.current.add(prop))
    clearTimeout(timer.current)
    timer.current = setTimeout(() => afterVisit(ask), TOGETHER)
  }
}
