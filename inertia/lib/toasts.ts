export type Toast = {
  id: number
  message: string
  onUndo?: () => void
  /** Where it can be seen. */
  href?: string
}

const SHOWN_FOR = 7_000
const AT_MOST = 3

let toasts: Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

function change(next: Toast[]) {
  toasts = next
  listeners.forEach((listener) => listener())
}

export const toastStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  get: () => toasts,
}

export function dismiss(id: number) {
  change(toasts.filter((each) => each.id !== id))
}

/** Tells what just happened. Callable from anywhere in the browser; the layout shows it. */
export function toast(message: string, options: Pick<Toast, 'onUndo' | 'href'> = {}) {
  lastId += 1
  const id = lastId
  change([...toasts, { id, message, ...options }].slice(-AT_MOST))
  setTimeout(() => dismiss(id), SHOWN_FOR)
  return id
}
