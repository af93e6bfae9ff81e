import { allowed } from '#core/allowed'
import { settings } from '#core/settings'

/** Whether this person may send this many more files today: as many as staff set, wherever they go. */
export async function maySendFiles(userId: string, count = 1) {
  const { filesPerDay: requests } = await settings.get()
  return allowed(Array(count).fill({ key: `files:${userId}`, requests, duration: '1 day' }))
}
