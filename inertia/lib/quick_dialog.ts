let open = false
const listeners = new Set<() => void>()

/** Whether one is writing something down in passing: buttons in several places open the same dialog. */
export const quickDialog = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  get: () => open,
  set(next: boolean) {
    open = next
    listeners.forEach((listener) => listener())
  },
}
