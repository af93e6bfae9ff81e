import { useRefresh } from '~/hooks/use_refresh'
import { forgetNextRange } from './use_next_range'
import { useLive, useLiveConnected } from '~/hooks/use_live'

/** Draws the calendar again when something was proposed, answered or set, when somebody is available at other times, and after a lost connection. */
export function useFreshCalendar() {
  const refresh = useRefresh()
  const changed = (...props: string[]) => {
    forgetNextRange()
    refresh(...props)
  }
  useLive('appointment', () => changed('appointments', 'closed'))
  useLive('series', () => changed('appointments', 'closed', 'news'))
  useLive('homework', () => changed('homework'))
  useLive('profile', ({ part }) => part === 'availability' && changed('availability', 'together'))
  useLiveConnected(() =>
    changed('appointments', 'homework', 'news', 'availability', 'together', 'closed', 'mayPropose')
  )
}
