const draftKey = (userId: string, id: string) => `homeskolar:draft:${userId}:${id}`

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
 * What was typed, kept on this device for each person and conversation. A browser
 * that keeps nothing simply has none.
 */
export const unsent = {
  draft: (userId: string, id: string) => read(draftKey(userId, id)) ?? '',

  keepDraft: (userId: string, id: string, text: string) => keep(draftKey(userId, id), text),
}
