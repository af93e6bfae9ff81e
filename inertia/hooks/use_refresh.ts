import { useEffect, useRef } from 'react'
import { router } from '@inertiajs/react'
import { afterVisit, watchVisits } from '~/lib/live/after_visit'

const TOGETHER = 150

/**
 * Gives a function that asks the server again for these props, in the background: calls close to each other
 * become one.
 */
export function useRefresh() {
  const wanted = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

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
    // A list that grows page by page begins anew instead of growing by what it holds already.
    router.reload({ only, reset: only })
  }

  return (...props: string[]) => {
    props.forEach((prop) => wanted.current.add(prop))
    clearTimeout(timer.current)
    timer.current = setTimeout(() => afterVisit(ask), TOGETHER)
  }
}
