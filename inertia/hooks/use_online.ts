import { useEffect, useRef } from 'react'

/** Calls the handler whenever the device has a network again. */
export function useOnline(handler: () => void) {
  const latest = useRef(handler)
  useEffect(() => void (latest.current = handler))
  useEffect(() => {
    const call = () => latest.current()
    window.addEventListener('online', call)
    return () => window.removeEventListener('online', call)
  }, [])
}
