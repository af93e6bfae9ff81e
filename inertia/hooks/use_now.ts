import { useEffect, useState } from 'react'
import { useShared } from '~/hooks/use_shared'

const EVERY = 30_000

/** The server's clock, going on while the page stands. */
export function useNow() {
  const { now } = useShared()
  const [elapsed, setElapsed] = useState(0)

  useEffect(() => {
    const start = performance.now()
    const timer = setInterval(() => setElapsed(performance.now() - start), EVERY)
    return () => clearInterval(timer)
  }, [now])

  return new Date(Date.parse(now) + elapsed).toISOString()
}
