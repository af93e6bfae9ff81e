const DRAFTS = 'homeskolar:draft:'
const draftKey = (userId: string, id: string) => `${DRAFTS}${userId}:${id}`

function read(key: string) {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function keep(key: string, text: string) {
  try {
    if (text) localStorage.setItem(key, text)
    else localStorage.removeItem(key)
  } catch {}
}

/**
 * What was typed, kept on this device for each person and conversation until it is sent or its author signs out; of the
 * team, for each question. A browser that keeps nothing simply has none.
 */
export const unsent = {
  draft: (userId: string, id: string) => read(draftKey(userId, id)) ?? '',

  keepDraft: (userId: string, id: string, text: string) => keep(draftKey(userId, id), text),

  forgetAll() {
    try {
      const drafts = Object.keys(localStorage).filter((key) => key.startsWith(DRAFTS))
      drafts.forEach((key) => localStorage.removeItem(key))
    } catch {}
  },

  /** Hears what another tab makes of a draft: what it was, and what it is now. */
  watch(userId: string, id: string, hear: (before: string, after: string) => void) {
    const listen = ({ key, oldValue, newValue }: StorageEvent) => {
      if (key === draftKey(userId, id)) hear(oldValue ?? '', newValue ?? '')
    }
    window.addEventListener('storage', listen)
    return () => window.removeEventListener('storage', listen)
  },
}
