import { useEffect, useRef, type RefObject } from 'react'
import { questionServer } from '~/back_office/questions/server'
import type { Thread } from '~/back_office/questions/types'

/** What is read: what stood before somebody's eyes, once the end of the messages was on a page that is looked at. */
export function useSeen(thread: Thread | undefined, end: RefObject<HTMLElement | null>) {
  const told = useRef(0)

  useEffect(() => {
    if (!thread) return
    const { id, position, readPosition } = thread.question
    if (position <= Math.max(readPosition, told.current)) return
    let inView = false
    const look = () => {
      if (!inView || document.visibilityState !== 'visible' || told.current === position) return
      told.current = position
      // Tried again when the question is next loaded.
      questionServer.read(id, position).catch(() => (told.current = 0))
    }
    const observer = new IntersectionObserver((entries) => {
      inView = entries.at(-1)!.isIntersecting
      look()
    })
    observer.observe(end.current!)
    document.addEventListener('visibilitychange', look)
    return () => {
      observer.disconnect()
      document.removeEventListener('visibilitychange', look)
    }
  }, [thread, end])
}
