import { SIGN_WITHIN } from './live_connection'

/** Has the server say something on this person's streams; when it can't be asked, nothing comes, which says as much. */
export function askForSign() {
  const signal = AbortSignal.timeout(SIGN_WITHIN)
  void fetch('/__transmit/sign', { cache: 'no-store', signal }).catch(() => undefined)
}
