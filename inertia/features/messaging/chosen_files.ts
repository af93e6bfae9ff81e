import { answerOf, deviceStore } from './device_store.js'

/** Where files wait in the field: for each person and conversation, or question that the team answers. */
export type Place = { userId: string; conversationId: string }
type Kept = {
  id: string
  file: File
  /** As it was chosen: a picture that is still to be made smaller. */
  raw?: boolean
}
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

/** A browser that keeps nothing has the files for as long as the page stands. */
const change = <Answer>(run: (store: IDBObjectStore) => Answer | Promise<Answer>) =>
  rows('readwrite')
    .then(run)
    .catch(() => undefined)

/**
 * Files chosen for a message that is still being written, kept on this device beside its draft until they are sent, taken
 * off, or their author signs out: each on its own, so that two tabs never undo one another.
 */
export const chosenFiles = {
  async of(place: Place): Promise<Kept[]> {
    const kept = (await change(present)) ?? []
    return kept
      .filter((row) => row.place === keyOf(place))
      .map(({ id, file, raw }) => ({ id, file, raw }))
  },

  keep: (place: Place, files: Kept[]) =>
    change(async (store) => {
      const now = Date.now()
      // One after the other, as they were chosen.
      files.forEach(({ id, file, raw }, at) =>
        store.put({ id, file, raw, place: keyOf(place), keptAt: now + at / 1000 } satisfies Row)
      )
      await present(store)
    }),

  /** A picture that was made smaller, in the place of what was chosen; taken off meanwhile, it stays so. */
  makeReady: (id: string, file: File) =>
    change(async (store) => {
      const row = await answerOf<Row | undefined>(store.get(id))
      if (row) store.put({ ...row, file, raw: false } satisfies Row)
    }),

  forget: (ids: string[]) => change((store) => ids.forEach((id) => store.delete(id))),

  forgetAll: () => change((store) => answerOf(store.clear())),
}
