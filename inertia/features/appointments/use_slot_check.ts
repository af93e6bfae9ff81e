import { useEffect, useState } from 'react'
import { urlFor } from '~/client'
import type { Data } from '@generated/data'

/** What the slot would take the place of, and whether it goes on every week. */
export type JudgedAs = { hour?: string; series?: string; weekly?: 'student' | 'tutor' }

type Chosen = JudgedAs & { date: string; time: string; minutes: number }
type SlotCheck = Data.Appointments.SlotCheck

/** As long as somebody goes on turning the hour, nothing is asked. */
const PAUSE = 200
const LONGEST_WAIT = 4000

/** What the server says of a slot while it is chosen, or null: it judges once more when it is sent. */
export function useSlotCheck(pairId: string, chosen: Chosen): SlotCheck | null {
  const [said, setSaid] = useState<{ of: string; check: SlotCheck } | null>(null)
  const query = chosen.date ? queryOf(chosen) : ''
  const address = query && `${urlFor('slot_checks.show', { id: pairId })}?${query}`

  useEffect(() => {
    if (!address) return
    const leaving = new AbortController()
    const ask = async () => {
      const check = await askFor(address, leaving.signal)
      if (check && !leaving.signal.aborted) setSaid({ of: address, check })
    }
    const timer = setTimeout(() => void ask(), PAUSE)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [address])

  return said && said.of === address ? said.check : null
}

function queryOf({ minutes, ...chosen }: Chosen) {
  const written = Object.entries(chosen).filter(([, value]) => value)
  return new URLSearchParams([...written, ['minutes', String(minutes)]]).toString()
}

async function askFor(address: string, leaving: AbortSignal): Promise<SlotCheck | null> {
  try {
    const response = await fetch(address, {
      headers: { Accept: 'application/json' },
      cache: 'no-store',
      signal: AbortSignal.any([leaving, AbortSignal.timeout(LONGEST_WAIT)]),
    })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
