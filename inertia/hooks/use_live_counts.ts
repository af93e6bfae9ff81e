import { useEffect } from 'react'
import { liveFeed } from '~/lib/live/feed'
import { useShared } from '~/hooks/use_shared'
import { useLive } from '~/hooks/use_live'
import { usePushedCounts } from '~/hooks/use_pushed_counts'

/**
 * Holds the person's live stream for as long as the layout stands, and keeps the counts of the
 * shared props as the server last told them, which it does at each connection too.
 * `{ type: 'counts', messages?, notifications? }`.
 */
export function useLiveCounts() {
  const { user } = useShared()
  const userId = user?.id

  useEffect(() => {
    if (!userId) return
    liveFeed().start(userId)
    return () => liveFeed().stop()
  }, [userId])

  useLive('counts', usePushedCounts())
}
