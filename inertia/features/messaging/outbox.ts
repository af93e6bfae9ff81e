import type { Outgoing } from './conversation_types.js'

const NAME = 'homeskolar'
const SENDS = 'sends'

type Kept = { clientId: string; place: string; outgoing: Outgoing }

let opened: Promise<IDBDatabase> | undefined

function open() {
  opened ??= answerOf(openRequest())
  opened.catch(() => (opened = undefined))
  return opened
}

function openRequest() {
  const request = indexedDB.open(NAME, 1)
  request.onupgradeneeded = () => {
    const sends = request.result.createObjectStore(SENDS, { keyPath: 'clientId' })
    sends.createIndex('place', 'place')
  }
  return request
}

const answerOf = <Answer>(request: IDBRequest<Answer>) =>
  new Promise<Answer>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

async function ask<Answer>(
  mode: IDBTransactionMode,
  question: (sends: IDBObjectStore) => IDBRequest<Answer>
) {
  const database = await open()
  return answerOf(question(database.transaction(SENDS, mode).objectStore(SENDS)))
}

const placeOf = (userId: string, conversationId: string) => `${userId}:${conversationId}`

/**
 * What is on its way, kept on this device until it arrived or was given up: each send on its own, so that two tabs
 * never undo one another, and found only by the person who wrote it. A browser that keeps nothing simply has none.
 */
export const outbox = {
  /** In the order in which it was written. */
  async kept(userId: string, conversationId: string): Promise<Outgoing[]> {
    try {
      const place = placeOf(userId, conversationId)
      const rows = await ask<Kept[]>('readonly', (sends) => sends.index('place').getAll(place))
      const kept = rows.map(({ outgoing }) => outgoing)
      return kept.sort((one, other) => one.createdAt.localeCompare(other.createdAt))
    } catch {
      return []
    }
  },

  async keep(userId: string, conversationId: string, outgoing: Outgoing) {
    const { clientId } = outgoing
    const row: Kept = { clientId, place: placeOf(userId, conversationId), outgoing }
    await ask('readwrite', (sends) => sends.put(row)).catch(() => undefined)
  },

  async drop(clientId: string) {
    await ask('readwrite', (sends) => sends.delete(clientId)).catch(() => undefined)
  },
}
