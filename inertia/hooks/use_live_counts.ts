import { useEffect, useRef } from 'react'
import { router } from '@inertiajs/react'
import { liveFeed } from '~/lib/live/feed'
import { useShared } from '~/hooks/use_shared'
import { useLive, useLiveConnected } from '~/hooks/use_live'
import { usePushedCounts } from '~/hooks/use_pushed_counts'

/**
 * Holds the person's live stream for as long as the layout stands, and keeps the counts of the
 * shared props as the server last told them. `{ type: 'counts', messages?, notifications? }`.
 */
export function useLiveCounts() {
  const { user } = useShared()
  const userId = user?.id
  const seen = useRef(false)

  useEffect(() => {
    if (!userId) return
    liveFeed().start(userId)
    return () => liveFeed().stop()
  }, [userId])

  useLive('counts', usePushedCounts())

  // The first connection belongs to a page that was made a moment ago.
  useLiveConnected(() => {
    if (seen.current) router.reload({ only: ['counts'] })
    seen.current = true
  })
}
