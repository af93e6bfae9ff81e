import { useDates } from '~/hooks/use_dates'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'

/** "du 19 décembre 2026 au 3 janvier 2027", or the one day. */
export function useAbsenceWords() {
  const { t } = useTranslation()
  // A day is the same everywhere: its noon in UTC, shown in UTC.
  const dates = useDates('UTC')
  const dayOf = (day: string) => dates.date(`${day}T12:00:00Z`)

  return ({ startsOn, endsOn }: Pick<Data.Profiles.Absence, 'startsOn' | 'endsOn'>) =>
    startsOn === endsOn
      ? t('profiles.absences.one_day', { day: dayOf(startsOn) })
      : t('profiles.absences.days', { from: dayOf(startsOn), to: dayOf(endsOn) })
}
