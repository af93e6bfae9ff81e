import type { Outgoing } from './conversation_types.js'
import type { OutboxStore } from './outbox_types.js'

const KEY = 'homeskolar:outgoing:'

/** As it was written by earlier versions. */
type Former = Omit<Outgoing, 'state'> & { state: 'sending' | 'failed'; lost?: boolean }

/** Moves over, once, what this person left waiting where earlier versions kept it. */
export async function moveFormerOutbox(userId: string, store: OutboxStore) {
  const beginning = `${KEY}${userId}:`
  for (const key of keys().filter((one) => one.startsWith(beginning))) {
    const conversationId = key.slice(beginning.length)
    for (const { lost, ...former } of read(key)) {
      const refused = former.state === 'failed' && !lost
      const outgoing: Outgoing = { ...former, state: refused ? 'failed' : 'waiting' }
      await store.keep({ conversationId, outgoing })
    }
    localStorage.removeItem(key)
  }
}

function keys() {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}

function read(key: string): Former[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]')
  } catch {
    return []
  }
}
