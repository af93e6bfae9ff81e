import { answerOf, deviceStore } from './device_store.js'
import type { Kept, OutboxStore } from './outbox_types.js'

type Row = Kept & { clientId: string; place: string }

const sends = deviceStore('homeskolar', 'sends', { key: 'clientId', index: 'place' })

const byTime = (one: Kept, other: Kept) =>
  one.outgoing.createdAt.localeCompare(other.outgoing.createdAt)

/**
 * What is on its way, kept on this device until it arrived or was given up: each send on its own, so that two tabs
 * never undo one another, and found only by the person who wrote it. A browser that keeps nothing has it for as long
 * as the tab stands.
 */
export function outboxStore(userId: string): OutboxStore {
  const unkept = new Map<string, Kept>()
  const rowOf = ({ conversationId, outgoing }: Kept): Row => {
    const { clientId } = outgoing
    return { conversationId, outgoing, clientId, place: `${userId}:${conversationId}` }
  }

  return {
    async all() {
      const own = () => IDBKeyRange.bound(`${userId}:`, `${userId}:\uffff`)
      const rows = await sends('readonly')
        .then((store) => answerOf<Row[]>(store.index('place').getAll(own())))
        .catch(() => [])
      const kept = rows.map(({ conversationId, outgoing }) => ({ conversationId, outgoing }))
      return [...kept, ...unkept.values()].sort(byTime)
    },

    async keep(kept) {
      const row = rowOf(kept)
      await sends('readwrite')
        .then((store) => answerOf(store.put(row)))
        .catch(() => unkept.set(row.clientId, kept))
    },

    async change(kept) {
      const row = rowOf(kept)
      if (unkept.has(row.clientId)) return unkept.set(row.clientId, kept)
      const change = async (store: IDBObjectStore) =>
        (await answerOf(store.getKey(row.clientId))) && answerOf(store.put(row))
      await sends('readwrite')
        .then(change)
        .catch(() => undefined)
    },

    async drop(clientId) {
      unkept.delete(clientId)
      await sends('readwrite')
        .then((store) => answerOf(store.delete(clientId)))
        .catch(() => undefined)
    },
  }
}
