import { useEffect, useState } from 'react'
import { sameClock } from '~/lib/same_clock'
import { useShared } from '~/hooks/use_shared'

const keyOf = (userId: string, zone: string) => `homeskolar:zone:${userId}:${zone}`

/** The browser's own zone, when its clock differs from the account's and nothing was said about it on this device. */
export function useFoundZone() {
  const { user } = useShared()
  const [zone, setZone] = useState<string | null>(null)
  const { id, timeZone } = user ?? {}

  useEffect(() => {
    const found = Intl.DateTimeFormat().resolvedOptions().timeZone
    const asked = !id || !timeZone || sameClock(found, timeZone) || isSettled(keyOf(id, found))
    setZone(asked ? null : found)
  }, [id, timeZone])

  const settle = () => {
    if (id && zone) remember(keyOf(id, zone))
    setZone(null)
  }
  return { zone, settle }
}

function isSettled(key: string) {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return true
  }
}

function remember(key: string) {
  try {
    localStorage.setItem(key, '1')
  } catch {}
}
