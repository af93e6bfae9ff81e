const listeners = new Set<() => void>()

/** Calls the listener whenever what the server makes of its questions has changed. */
export function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function draw() {
  for (const listener of listeners) listener()
}
