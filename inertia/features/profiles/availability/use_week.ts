import { schedule } from '~/lib/live/types'
import { sendWeek } from './send_week'
import { weekDrafts } from './week_drafts'
import { useShared } from '~/hooks/use_shared'
import { WeekStore, type SentWeek } from './week_store'
import { useEffect, useState, useSyncExternalStore } from 'react'

/** The week that this person paints, and where its saving stands. */
export function useWeek(sent: SentWeek) {
  const userId = useShared().user?.id ?? ''
  const [store] = useState(
    () => new WeekStore(sent, { save: sendWeek, drafts: weekDrafts(userId), schedule })
  )
  const state = useSyncExternalStore(store.subscribe, store.get, store.get)

  useEffect(() => store.hear(sent), [sent.version])
  useEffect(() => {
    store.restore()
    const save = () => void store.save()
    window.addEventListener('online', save)
    return () => {
      window.removeEventListener('online', save)
      save()
      store.stop()
    }
  }, [])

  return { store, ...state }
}
