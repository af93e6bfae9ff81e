import { answerOf, deviceStore } from './device_store.js'

/** Where files wait in the field: for each person and conversation. */
export type Place = { userId: string; conversationId: string }
type Kept = { id: string; file: File }
type Row = Kept & { place: string; keptAt: number }

/** In all conversations together: the oldest make room. */
const AT_MOST = 20
/** What nobody came back for in so many milliseconds, a week, goes. */
const TOO_OLD = 7 * 24 * 60 * 60 * 1000

const rows = deviceStore('homeskolar-chosen', 'files', { key: 'id', index: 'keptAt' })
const keyOf = ({ userId, conversationId }: Place) => `${userId}:${conversationId}`

/** Oldest first, those that are too old or too many forgotten. */
async function present(store: IDBObjectStore) {
  const all = await answerOf<Row[]>(store.index('keptAt').getAll())
  const kept = all.filter(({ keptAt }) => keptAt > Date.now() - TOO_OLD).slice(-AT_MOST)
  for (const row of all) if (!kept.includes(row)) store.delete(row.id)
  return kept
}

/**
 * Files chosen for a message that is still being written, kept on this device beside its draft until they are sent, taken
 * off, or their author signs out: each on its own, so that two tabs never undo one another. A browser that keeps nothing
 * has them for as long as the page stands.
 */
export const chosenFiles = {
  async of(place: Place): Promise<Kept[]> {
    const kept = await rows('readwrite')
      .then(present)
      .catch(() => [])
    return kept.filter((row) => row.place === keyOf(place)).map(({ id, file }) => ({ id, file }))
  },

  async keep(place: Place, files: Kept[]) {
    const keep = async (store: IDBObjectStore) => {
      for (const { id, file } of files) {
        store.put({ id, file, place: keyOf(place), keptAt: Date.now() } satisfies Row)
      }
      await present(store)
    }
    await rows('readwrite')
      .then(keep)
      .catch(() => undefined)
  },

  async forget(ids: string[]) {
    await rows('readwrite')
      .then((store) => ids.forEach((id) => store.delete(id)))
      .catch(() => undefined)
  },

  async forgetAll() {
    await rows('readwrite')
      .then((store) => answerOf(store.clear()))
      .catch(() => undefined)
  },
}
