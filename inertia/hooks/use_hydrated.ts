import { useSyncExternalStore } from 'react'

const subscribe = () => () => undefined

/** False on the server and in the first drawing: for what only works with script. */
export function useHydrated() {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false
  )
}
