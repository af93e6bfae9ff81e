import { useEffect, useRef } from 'react'
import { useCurrentAdmin } from 'adminjs'
import { liveFeed } from '~/lib/live/feed'

/** Calls the handler when something was asked or answered, and whenever the stream stands anew. */
export function useQuestionPushes(handler: () => void) {
  const [person] = useCurrentAdmin()
  const latest = useRef(handler)
  useEffect(() => void (latest.current = handler))

  useEffect(() => {
    if (!person?.id) return
    const feed = liveFeed()
    const call = () => latest.current()
    const ends = [feed.on('question', call), feed.onConnected(call)]
    feed.start(person.id)
    return () => {
      for (const end of ends) end()
      feed.stop()
    }
  }, [person?.id])
}
