import { useDates } from '~/hooks/use_dates'
import { BothClocks } from '~/ui/both_clocks'
import { useTranslation } from '~/hooks/use_translation'

type WeeklyTimeProps = {
  start: string
  end: string
  other: { name: string; timeZone: string }
}

/** "Chaque mercredi", then the time on both clocks. */
export function WeeklyTime({ start, end, other }: WeeklyTimeProps) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <p className="min-w-0">
      <span className="block font-semibold">
        {t('series.every', { weekday: dates.weekday(start) })}
      </span>
      <BothClocks start={start} end={end} other={other} stacked />
    </p>
  )
}
