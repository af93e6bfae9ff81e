import { useSyncExternalStore } from 'react'
import { dismiss, toastStore, type Toast } from '~/lib/toasts'

const none: Toast[] = []

export function useToasts() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.get, () => none)
  return { toasts, dismiss }
}
