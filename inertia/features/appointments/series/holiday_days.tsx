import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'

type HolidayDaysProps = { startsOn: string | null; endsOn: string | null }

/** The days of a holiday about which the two are asked; nothing about a trial, which has no last day. */
export function HolidayDays({ startsOn, endsOn }: HolidayDaysProps) {
  const { t } = useTranslation()
  const utc = useDates('UTC')
  if (!startsOn || !endsOn) return null
  return <p>{t('series.question.days', { from: utc.day(startsOn), until: utc.day(endsOn) })}</p>
}
