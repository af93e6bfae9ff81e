/**
 * Ctrl-C, `kill` and a closed terminal all mean the same: stop in good order.
 *
 * @returns {AbortSignal}
 */
export function interruptible() {
  const interruption = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => interruption.abort())
  return interruption.signal
}
