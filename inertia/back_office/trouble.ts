import { useSyncExternalStore } from 'react'
import { draw, subscribe } from '~/back_office/drawn_anew'
import { forgetUnanswered } from '~/back_office/watched_pages'

/** Why the server gives no answers: the team's side is away, the login session has ended, or there is no network. */
export type Trouble = 'away' | 'signedOut' | 'offline'
type Failure = { code?: string; response?: { status: number } }

const TROUBLES: Record<number, Trouble> = {
  401: 'signedOut',
  419: 'signedOut',
  502: 'away',
  503: 'away',
  504: 'away',
}
let trouble: Trouble | undefined

export function troubleOf(error: unknown): Trouble | undefined {
  const { code, response } = error as Failure
  return code === 'ERR_NETWORK' ? 'offline' : TROUBLES[response?.status ?? 0]
}

/** The sentence of the catalogue for what failed: the trouble there is, or what the page says otherwise. */
export const failedFor = (error: unknown, otherwise: string): string =>
  troubleOf(error) ?? otherwise

export function useTrouble() {
  return useSyncExternalStore(subscribe, () => trouble)
}

/** Once the server answers again, pages that it left without an answer ask anew. */
export function tellTrouble(found: Trouble | undefined) {
  if (found === trouble) return
  const over = trouble
  trouble = found
  forgetUnanswered(over)
  draw()
}
