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

const listeners = new Set<() => void>()
const placeOf = (userId: string, what: 'draft' | 'waiting' | 'aside') =>
  `homeskolar:quick:${what}:${userId}`

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
  listeners.forEach((listener) => listener())
}

/**
 * What this person wrote down on this device and has not sent: the draft in the field, those that were set aside for it, and
 * what waits for the network. A browser that keeps nothing simply has none.
 */
export const quickEntries = {
  draft: (userId: string) => read<QuickDraft | null>(placeOf(userId, 'draft'), null),
  keepDraft: (userId: string, draft: QuickDraft | null) => write(placeOf(userId, 'draft'), draft),

  /** What the server refused while something else stood in the field, and what gave its place to it. */
  aside: (userId: string) => read<QuickDraft[]>(placeOf(userId, 'aside'), []),
  setAside(userId: string, draft: QuickDraft) {
    write(placeOf(userId, 'aside'), [...quickEntries.aside(userId), draft])
  },
  /** Makes one that was set aside the draft; what was it until now takes its place. */
  takeUp(userId: string, index = 0) {
    const aside = quickEntries.aside(userId)
    const draft = quickEntries.draft(userId)
    const [taken = null] = aside.splice(index, 1, ...(draft ? [draft] : []))
    if (!taken) return null
    quickEntries.keepDraft(userId, taken)
    write(placeOf(userId, 'aside'), aside.length > 0 ? aside : null)
    return taken
  },
  /** @returns the one that is no longer set aside, so that it can be again. */
  drop(userId: string, index: number) {
    const aside = quickEntries.aside(userId)
    const [dropped = null] = aside.splice(index, 1)
    write(placeOf(userId, 'aside'), aside.length > 0 ? aside : null)
    return dropped
  },
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },

  waiting: (userId: string) => read<QuickEntry[]>(placeOf(userId, 'waiting'), []),
  wait(userId: string, entry: QuickEntry) {
    write(placeOf(userId, 'waiting'), [...quickEntries.waiting(userId), entry])
  },
  arrived(userId: string, id: string) {
    const left = quickEntries.waiting(userId).filter((entry) => entry.id !== id)
    write(placeOf(userId, 'waiting'), left.length > 0 ? left : null)
  },
}
