import type { Outgoing } from './conversation_types'

const draftKey = (userId: string, id: string) => `homeskolar:draft:${userId}:${id}`
const outgoingKey = (userId: string, id: string) => `homeskolar:outgoing:${userId}:${id}`

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
 * What was typed or not sent yet, kept on this device for each person and conversation. A browser
 * that keeps nothing simply has none.
 */
export const unsent = {
  draft: (userId: string, id: string) => read(draftKey(userId, id)) ?? '',

  keepDraft: (userId: string, id: string, text: string) => keep(draftKey(userId, id), text),

  outgoing(userId: string, id: string): Outgoing[] {
    try {
      return JSON.parse(read(outgoingKey(userId, id)) ?? '[]')
    } catch {
      return []
    }
  },

  keepOutgoing(userId: string, id: string, outgoing: Outgoing[]) {
    keep(outgoingKey(userId, id), outgoing.length > 0 ? JSON.stringify(outgoing) : '')
  },
}
