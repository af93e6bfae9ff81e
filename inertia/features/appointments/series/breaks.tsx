import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'

/** The holidays in which there are no sessions. */
export function Breaks({ breaks }: { breaks: Data.Appointments.Series['breaks'] }) {
  const { t } = useTranslation()
  const utc = useDates('UTC')
  return (
    <ul className="empty:hidden">
      {breaks.map(({ id, name, startsOn, endsOn }) => (
        <li key={id} className="pt-2">
          {t('series.break', {
            holiday: name,
            from: utc.day(startsOn),
            until: utc.day(endsOn ?? startsOn),
          })}
        </li>
      ))}
    </ul>
  )
}
