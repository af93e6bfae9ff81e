import { router } from '@inertiajs/react'
import { useLive, useLiveConnected } from '~/hooks/use_live'

const PROPS = ['appointments', 'homework', 'mayPropose']

/** Draws the calendar again when something was proposed, answered or set, and after a lost connection. */
export function useFreshCalendar() {
  const reload = () => router.reload({ only: PROPS })
  useLive('appointment', reload)
  useLive('homework', reload)
  useLiveConnected(reload)
}
