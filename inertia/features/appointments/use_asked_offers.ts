import { useEffect, useRef } from 'react'
import { router } from '@inertiajs/react'

/** Asks for what suits both again, once somebody else or another length is chosen. */
export function useAskedOffers(pair: string, minutes: string) {
  const asked = useRef({ pair, minutes })
  useEffect(() => {
    if (asked.current.pair === pair && asked.current.minutes === minutes) return
    asked.current = { pair, minutes }
    router.reload({ data: { pair, minutes }, only: ['offers'] })
  }, [pair, minutes])
}
