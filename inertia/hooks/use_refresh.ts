import { useEffect, useRef } from 'react'
import { router, usePage } from '@inertiajs/react'
import { afterVisit, watchVisits } from '~/lib/live/after_visit'

const TOGETHER = 150

/** How many rows the page shows of each of its lists, so that one that grew comes back as long as it is (`app/core/shown_rows.ts`). */
const rowsOf = (props: Record<string, unknown>, names: string[]) =>
  names.flatMap((name) => (Array.isArray(props[name]) ? `${name}=${props[name].length}` : []))

type Asked = { only: string[]; drop: () => void }

/**
 * Gives a function that asks the server again for these props, in the background: calls close to each other
 * become one. What is asked later knows better: an answer that is late comes to nothing.
 */
export function useRefresh() {
  const wanted = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const underway = useRef<Asked[]>([])
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
    if (wanted.current.size === 0) return
    const earlier = [...underway.current]
    const only = [...new Set([...wanted.current, ...earlier.flatMap((one) => one.only)])]
    wanted.current.clear()
    const asked: Asked = { only, drop: () => {} }
    underway.current.push(asked)
    const headers = { 'X-Shown': rowsOf(shown.current, only).join() }
    router.reload({
      only,
      // A list that grows page by page is replaced, instead of growing by what it holds already.
      reset: only,
      headers,
      onCancelToken: ({ cancel }) => (asked.drop = cancel),
      onSuccess: () => earlier.forEach(({ drop }) => drop()),
      onFinish: () => (underway.current = underway.current.filter((one) => one !== asked)),
    })
  }

  return (...props: string[]) => {
    props.forEach((prop) => wanted.current.add(prop))
    clearTimeout(timer.current)
    timer.current = setTimeout(() => afterVisit(ask), TOGETHER)
  }
}
