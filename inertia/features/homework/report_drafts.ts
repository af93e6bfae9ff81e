export type ReportDraft = Record<string, string>

/** A session report that is not sent yet, kept on this device for this tutor and hour. A browser that keeps nothing has none. */
export function reportDrafts(userId: string, appointmentId: string) {
  const key = `homeskolar:report:${userId}:${appointmentId}`
  return {
    read(): ReportDraft {
      try {
        return JSON.parse(localStorage.getItem(key) ?? '{}')
      } catch {
        return {}
      }
    },
    keep(draft: ReportDraft) {
      try {
        localStorage.setItem(key, JSON.stringify(draft))
      } catch {}
    },
    forget() {
      try {
        localStorage.removeItem(key)
      } catch {}
    },
  }
}
