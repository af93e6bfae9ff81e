import limiter from '@adonisjs/limiter/services/main'
import { settings } from '#core/settings'

/** Whether this person may send this many more files today: as many as staff set, wherever they go. */
export async function maySendFiles(userId: string, count = 1) {
  const { filesPerDay: requests } = await settings.get()
  const limit = limiter.use({ requests, duration: '1 day' })
  for (let file = 0; file < count; file++) {
    if ((await limit.attempt(`files:${userId}`, () => true)) !== true) return false
  }
  return true
}
