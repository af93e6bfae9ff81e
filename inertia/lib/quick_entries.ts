/** Something written down in passing. Its id is made here: however often it is sent, it is kept once. */
export type QuickEntry = {
  id: string
  kind: 'task' | 'memo'
  text: string
  dueLocal: string | null
}
/** Why it could not be written down, and at which field that is said. */
export type QuickProblem = { field: string; message: string }
export type QuickDraft = Omit<QuickEntry, 'id'> & { problem?: QuickProblem }

const placeOf = (userId: string, what: 'draft' | 'waiting') => `homeskolar:quick:${what}:${userId}`

function read<Value>(key: string, nothing: Value): Value {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? nothing
  } catch {
    return nothing
  }
}

function write(key: string, value: unknown) {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
  } catch {}
}

/**
 * What this person wrote down on this device and has not sent, and what waits for the network. A browser that keeps
 * nothing simply has none.
 */
export const quickEntries = {
  draft: (userId: string) => read<QuickDraft | null>(placeOf(userId, 'draft'), null),
  keepDraft: (userId: string, draft: QuickDraft | null) => write(placeOf(userId, 'draft'), draft),

  waiting: (userId: string) => read<QuickEntry[]>(placeOf(userId, 'waiting'), []),
  wait(userId: string, entry: QuickEntry) {
    write(placeOf(userId, 'waiting'), [...quickEntries.waiting(userId), entry])
  },
  arrived(userId: string, id: string) {
    const left = quickEntries.waiting(userId).filter((entry) => entry.id !== id)
    write(placeOf(userId, 'waiting'), left.length > 0 ? left : null)
  },
}
