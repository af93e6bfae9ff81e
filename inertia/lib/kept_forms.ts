/** What stands in a form: the names of its fields with their values, in order. */
export type Entries = [name: string, value: string][]

/** Whose form it is, and where. Another person who signs in on this device never sees it. */
export type Place = { userId: string; path: string; action: string }

type Kept = Place & { entries: Entries }

const KEY = 'homeskolar:kept-forms'
const AT_MOST = 10

const listeners = new Set<() => void>()

/**
 * What was typed in forms that could not be sent, kept in this tab until it is sent or thrown away. A browser
 * that keeps nothing (a private window, a full disk) simply has none.
 */
export const keptForms = {
  read(place: Place): Entries | null {
    return all().find((kept) => isAt(kept, place))?.entries ?? null
  },

  keep(place: Place, entries: Entries) {
    if (entries.length === 0) return keptForms.forget(place)
    write([...others(place), { ...place, entries }].slice(-AT_MOST))
  },

  forget(place: Place) {
    const left = others(place)
    if (left.length < all().length) write(left)
  },

  forgetAll: () => write([]),
  isEmpty: () => all().length === 0,

  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}

const isAt = (kept: Kept, { userId, path, action }: Place) =>
  kept.userId === userId && kept.path === path && kept.action === action

const others = (place: Place) => all().filter((kept) => !isAt(kept, place))

function all(): Kept[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
  } catch {
    return []
  }
}

function write(kept: Kept[]) {
  try {
    if (kept.length === 0) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, JSON.stringify(kept))
  } catch {}
  listeners.forEach((listener) => listener())
}
