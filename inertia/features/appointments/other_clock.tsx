import type { Data } from '@generated/data'
import { momentOf } from '~/lib/wall_time'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'

type OtherClockProps = { date: string; time: string; partner: Data.Appointments.Partner }

/** What the time that is being written will be for the other. Silent where both clocks say the same. */
export function OtherClock({ date, time, partner }: OtherClockProps) {
  const { t } = useTranslation()
  const own = useDates()
  const other = useDates(partner.otherTimeZone)
  const moment = date && time ? momentOf(date, time, own.timeZone) : null
  const differs = moment && other.time(moment) !== own.time(moment)
  const shown = moment && `${other.shortDay(moment)} ${other.time(moment)}`

  return (
    <p aria-live="polite" className="text-ink-quiet empty:hidden">
      {differs && t('appointments.new.other_clock', { name: partner.otherFirstName, time: shown })}
    </p>
  )
}
