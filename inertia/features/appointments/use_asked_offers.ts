import { useEffect, useRef } from 'react'
import { router } from '@inertiajs/react'

type Chosen = { pair: string; minutes: string; follows?: string }

/** Asks for what suits both again, once somebody else, another length or another clock is chosen. */
export function useAskedOffers(chosen: Chosen) {
  const { pair, minutes, follows } = chosen
  const key = [pair, minutes, follows].join()
  const asked = useRef(key)
  useEffect(() => {
    if (asked.current === key) return
    asked.current = key
    router.reload({ data: chosen, only: ['offers', 'waiting'] })
  }, [key])
}
