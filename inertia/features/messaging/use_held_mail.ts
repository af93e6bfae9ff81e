import { client } from '~/client'
import { useEffect, useState } from 'react'

/** Whoever is there reads at once: asking can wait that long. */
const WHEN_NOT_READ_AFTER = 2000

/** By the server's clock. */
export type Held = { until: string; now: string }
type Asked = { position: number; held: Held | null }

/**
 * Until when the other's quiet hours hold the e-mail about the message at this position, if they do. What can't be asked is
 * not said: it is a courtesy.
 */
export function useHeldMail(conversationId: string, position: number) {
  const [asked, setAsked] = useState<Asked | null>(null)

  useEffect(() => {
    const timer = setTimeout(async () => {
      try {
        const options = { params: { id: conversationId }, headers: { accept: 'application/json' } }
        const { until, now } = await client.request('held_mails.show', options)
        setAsked({ position, held: until ? { until, now } : null })
      } catch {
        setAsked(null)
      }
    }, WHEN_NOT_READ_AFTER)
    return () => clearTimeout(timer)
  }, [conversationId, position])

  return asked && asked.position === position ? asked.held : null
}
