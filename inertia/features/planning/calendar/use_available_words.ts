import { useShared } from '~/hooks/use_shared'
import { clockMinute } from './day_hours'
import type { AvailableDay } from './entries'
import { useTranslation } from '~/hooks/use_translation'

/** "Vos disponibilités : 17:00 – 19:00. Tous les deux : 18:00 – 19:00." */
export function useAvailableWords() {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const times = (spans: AvailableDay['own']) =>
    spans
      .map(({ start, end }) => `${clockMinute(start)}\u00a0–\u00a0${clockMinute(end)}`)
      .join(', ')

  return ({ own, shared, away }: AvailableDay) =>
    [
      away && `${t('calendar.available.away')}.`,
      own.length > 0 && `${t('calendar.available.own', { role, times: times(own) })}.`,
      shared.length > 0 && `${t('calendar.available.shared', { times: times(shared) })}.`,
    ]
      .filter(Boolean)
      .join(' ')
}
