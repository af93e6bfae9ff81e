import { suitsBoth } from './suits_both'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type SuitsLineProps = {
  date: string
  time: string
  minutes: number
  ownAvailability: Pick<Data.Appointments.Partner, 'windows' | 'absences'>
  partner: Data.Appointments.Partner
}

/** Whether what is being written suits both. It only tells: whoever knows better sends it all the same. */
export function SuitsLine({ date, time, minutes, ownAvailability, partner }: SuitsLineProps) {
  const { t } = useTranslation()
  const { timeZone } = useDates()
  const role = useShared().user?.role
  const { windows, absences, otherFirstName: name, otherTimeZone } = partner
  const suits = suitsBoth(
    { date, time, minutes },
    { ...ownAvailability, timeZone },
    { windows, absences, timeZone: otherTimeZone }
  )
  return (
    <p aria-live="polite" className="text-ink-quiet empty:hidden">
      {suits && t(`appointments.new.suits.${suits}`, { name, role })}
    </p>
  )
}
