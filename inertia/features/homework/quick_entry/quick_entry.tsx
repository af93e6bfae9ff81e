import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import { quickDialog } from '~/lib/quick_dialog'
import { useQuickEntries } from './use_quick_entries'

const QuickEntryDialog = lazy(() => import('./quick_entry_dialog'))

const isShortcut = (event: KeyboardEvent) =>
  event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyN'

/** A part of every page: Alt+N, or a button, opens a field to write something down. Its dialog comes when it is wanted. */
export function QuickEntry() {
  const open = useSyncExternalStore(quickDialog.subscribe, quickDialog.get, () => false)
  const flush = useQuickEntries()

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return
      event.preventDefault()
      quickDialog.set(true)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  if (!open) return null
  return (
    <Suspense>
      <QuickEntryDialog onClose={() => quickDialog.set(false)} onKept={flush} />
    </Suspense>
  )
}
