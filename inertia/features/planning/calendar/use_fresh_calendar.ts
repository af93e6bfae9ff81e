import { useRefresh } from '~/hooks/use_refresh'
import { useLive, useLiveConnected } from '~/hooks/use_live'

/** Draws the calendar again when something was proposed, answered or set, when somebody is available at other times, and after a lost connection. */
export function useFreshCalendar() {
  const refresh = useRefresh()
  useLive('appointment', () => refresh('appointments'))
  useLive('homework', () => refresh('homework'))
  useLive('profile', ({ part }) => part === 'availability' && refresh('availability'))
  useLiveConnected(() => refresh('appointments', 'homework', 'availability', 'mayPropose'))
}
