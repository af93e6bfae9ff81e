import { useRefresh } from '~/hooks/use_refresh'
import { useLive, useLiveConnected } from '~/hooks/use_live'

/** What is planned, and what that leaves of the times that suit both. */
const HOURS = ['appointments', 'closed', 'availability', 'together']

/** Draws the calendar again when something was proposed, answered or set, when somebody is available at other times, and after a lost connection. */
export function useFreshCalendar(renewNextRange: () => void) {
  const refresh = useRefresh()
  const changed = (...props: string[]) => {
    renewNextRange()
    refresh(...props)
  }
  useLive('appointment', () => changed(...HOURS))
  useLive('series', () => changed(...HOURS, 'news'))
  useLive('homework', () => changed('homework'))
  useLive('profile', ({ part }) => part === 'availability' && changed('availability', 'together'))
  useLiveConnected(() => changed(...HOURS, 'homework', 'news', 'mayPropose'))
}
