import { fetchQuietly } from '~/lib/outdated'

/**
 * The first of these files that moves, by code that comes when some are chosen. A word to who chose them, not a
 * condition: without the network the picture goes all the same.
 */
export async function firstMoving(files: File[]) {
  try {
    const picture = await fetchQuietly(() => import('~/lib/moving_picture'))
    return await picture.firstMoving(files)
  } catch {
    return undefined
  }
}
