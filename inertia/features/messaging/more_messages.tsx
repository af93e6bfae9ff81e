import { useEffect, useRef, type ReactNode } from 'react'

/** So far ahead of what is looked at the next page is asked for. */
const AHEAD = '600px 0px'

type MoreMessagesProps = {
  /** What is shown at this end: another one, and there may be room for a page more. */
  edge: number | null
  /** Not before the page stands in its place. */
  ready: boolean
  onMore: () => void
  /** The button, for the keyboard and where nothing watches. */
  children: ReactNode
}

/** At either end of what is loaded: more comes by itself when somebody scrolls there. */
export function MoreMessages({ edge, ready, onMore, children }: MoreMessagesProps) {
  const line = useRef<HTMLDivElement>(null)
  const latest = useRef(onMore)
  useEffect(() => void (latest.current = onMore))

  useEffect(() => {
    if (!ready) return
    const observer = new IntersectionObserver(
      ([entry]) => entry.isIntersecting && latest.current(),
      { rootMargin: AHEAD }
    )
    observer.observe(line.current!)
    return () => observer.disconnect()
  }, [ready, edge])

  return (
    <div ref={line} className="flex flex-wrap justify-center gap-x-4">
      {children}
    </div>
  )
}
