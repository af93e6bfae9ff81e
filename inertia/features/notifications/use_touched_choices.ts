import { useEffect, useRef } from 'react'
import type { Data } from '@generated/data'
import type { QuietHours } from '~/features/notifications/quiet_hours_fields'

type Preference = Data.Notifications.Preference

/** The server's own word: the three fields of quiet hours belong together. */
const QUIET_HOURS = 'quiet_hours'

/** What a field chooses: a cell of the matrix has its name as its value. */
const choiceOf = ({ name, value }: HTMLInputElement) => (name === 'wanted[]' ? value : QUIET_HOURS)

/**
 * Sends which choices the person touched with the whole page, until the server has them: what was chosen elsewhere since
 * the page was opened stays, and shows in the fields that nobody touched here.
 */
export function useTouchedChoices(preferences: Preference[], quietHours: QuietHours) {
  const fields = useRef<HTMLDivElement>(null)
  const touched = useRef(new Set<string>())
  const sent = useRef(new Set<string>())

  useEffect(() => {
    const element = fields.current!
    const hear = ({ target }: Event) => {
      const choice = choiceOf(target as HTMLInputElement)
      touched.current.add(choice)
      // Touched once more while it is on its way: it goes again.
      sent.current.delete(choice)
    }
    element.addEventListener('change', hear)
    return () => element.removeEventListener('change', hear)
  }, [])

  useEffect(() => {
    for (const input of fields.current!.querySelectorAll('input')) {
      if (!touched.current.has(choiceOf(input))) follow(input, preferences, quietHours)
    }
  }, [preferences, quietHours])

  return {
    fields,
    form: {
      transform: (data: Record<string, any>) => {
        sent.current = new Set(touched.current)
        return { ...data, touched: [...touched.current] }
      },
      onSuccess: () => sent.current.forEach((choice) => touched.current.delete(choice)),
    },
  }
}

function follow(input: HTMLInputElement, preferences: Preference[], quietHours: QuietHours) {
  if (input.name === 'quietStartsAt') input.value = quietHours.startsAt
  else if (input.name === 'quietEndsAt') input.value = quietHours.endsAt
  else if (input.name === 'quiet') input.checked = quietHours.enabled
  else input.checked = preferences.some((one) => isTicked(one, input.value))
}

const isTicked = ({ group, inApp, email }: Preference, cell: string) =>
  (cell === `${group}.in_app` && inApp) || (cell === `${group}.email` && email)
