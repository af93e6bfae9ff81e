import { useLayoutEffect, useRef, type RefObject } from 'react'
import { placeOf } from '~/back_office/questions/places'
import type { Thread } from '~/back_office/questions/types'

/** A question opens where reading begins: at the person's first message that nobody of the team has read, else at the end. */
export function useFirstPlace(thread: Thread | undefined, end: RefObject<HTMLElement | null>) {
  const placed = useRef(false)

  useLayoutEffect(() => {
    if (!thread || placed.current) return
    placed.current = true
    const { question, messages } = thread
    const unread = messages.find(
      ({ position, staffFirstName }) => position > question.readPosition && !staffFirstName
    )
    const line = unread && document.getElementById(placeOf(unread.id))
    if (line) line.scrollIntoView({ block: 'center' })
    else end.current!.scrollIntoView({ block: 'nearest' })
  }, [thread, end])
}
