import { getActiveTest } from '@japa/runner'
import { live, type LivePush } from '#core/live'

type Broadcast = { userId: string; push: LivePush }

/** Records the live pushes of this test instead of sending them. */
export function recordBroadcasts() {
  const original = live.push
  const sent: Broadcast[] = []
  live.push = (userIds, push) => void sent.push(...userIds.map((userId) => ({ userId, push })))
  getActiveTest()?.cleanup(() => void (live.push = original))
  return {
    sent,
    to: (userId: string) => sent.filter((one) => one.userId === userId).map((one) => one.push),
  }
}
