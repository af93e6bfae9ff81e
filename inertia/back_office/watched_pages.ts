import { useCallback, useSyncExternalStore } from 'react'
import { draw, subscribe } from '~/back_office/drawn_anew'
import type { Trouble } from '~/back_office/trouble'

/** Why this one question has no answer: also because it broke, there is nothing for who asks, or it is no longer to be asked of this record. */
export type Unanswered = Trouble | 'brokeDown' | 'notThere' | 'over'

/** What was asked, and what was answered. */
export type Asked = { config?: { url?: string; method?: string } }
export type Answer = Asked & {
  request?: { responseURL?: string }
  data?: {
    meta?: { misunderstood?: string[] }
    record?: { recordActions?: { name: string }[] }
  }
}

const watched = new Map<string, number>()
const unanswered = new Map<string, Unanswered>()
const misunderstood = new Map<string, string[]>()
const NOTHING: string[] = []

/** Why a page has nothing to show, if what it last asked at this path below the API, while it was open, was not answered. */
export function useUnanswered(path: string) {
  const watch = useCallback((listener: () => void) => watchPath(path, listener), [path])
  return useSyncExternalStore(watch, () => unanswered.get(path))
}

/** What the server didn't understand of the address that this page asked with. */
export function useMisunderstood(path: string) {
  const watch = useCallback((listener: () => void) => watchPath(path, listener), [path])
  return useSyncExternalStore(watch, () => misunderstood.get(path) ?? NOTHING)
}

function watchPath(path: string, listener: () => void) {
  const unsubscribe = subscribe(listener)
  watched.set(path, (watched.get(path) ?? 0) + 1)
  return () => {
    unsubscribe()
    const left = watched.get(path)! - 1
    watched.set(path, left)
    if (left > 0) return
    unanswered.delete(path)
    misunderstood.delete(path)
  }
}

/** Forgets that it was not answered: whoever drew that in the place of the page draws the page, which asks anew. */
export function askAnew(path: string) {
  if (unanswered.delete(path)) draw()
}

/** What had no answer for this reason is asked anew. */
export function forgetUnanswered(over: Unanswered | undefined) {
  for (const [path, why] of unanswered) if (why === over) unanswered.delete(path)
}

const WITH_RECORD = /\/records\/[^/]+\/([^/?]+)/

/** Whether a record has no such button, for this person or any more. */
export function isOver({ config, data }: Answer) {
  const [, action] = WITH_RECORD.exec(config?.url ?? '') ?? []
  const buttons = action && data?.record?.recordActions
  return Boolean(buttons && buttons.every(({ name }) => name !== action))
}

/** What was sent is its form's to tell. */
export function note({ config }: Asked, why: Unanswered | undefined) {
  if (!config?.url || config.method?.toLowerCase() !== 'get') return
  const path = config.url.replace(/^\/api/, '')
  if (!watched.get(path) || why === unanswered.get(path)) return
  if (why) unanswered.set(path, why)
  else unanswered.delete(path)
  draw()
}

export function noteMeaning({ config, data }: Answer) {
  const path = config?.url?.replace(/^\/api/, '')
  if (!path || !watched.get(path) || !data?.meta) return
  const names = data.meta.misunderstood ?? NOTHING
  if (names.join() === (misunderstood.get(path) ?? NOTHING).join()) return
  misunderstood.set(path, names)
  draw()
}
