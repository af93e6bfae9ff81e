import type { SentWeek } from './week_store.js'

/** A painted week that is not saved yet, kept on this device for this person only. A browser that keeps nothing has none. */
export function weekDrafts(userId: string) {
  const key = `homeskolar:week:${userId}`
  return {
    read(): SentWeek | null {
      try {
        return JSON.parse(localStorage.getItem(key) ?? 'null')
      } catch {
        return null
      }
    },
    keep(week: SentWeek) {
      try {
        localStorage.setItem(key, JSON.stringify(week))
      } catch {}
    },
    forget() {
      try {
        localStorage.removeItem(key)
      } catch {}
    },
  }
}
