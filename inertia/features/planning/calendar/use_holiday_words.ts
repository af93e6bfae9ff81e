import { noonOf, type Holiday } from './entries'
import { formatWith } from '~/lib/dates'
import { useTranslation } from '~/hooks/use_translation'

/** What is said about a holiday. */
export function useHolidayWords() {
  const { t, locale } = useTranslation()
  const short = (key: string) =>
    formatWith(noonOf(key), { locale, timeZone: 'UTC' }, { day: 'numeric', month: 'short' })

  return {
    /** "Vacances de Noël", of several students with whose they are. */
    name: ({ name, who }: Holiday) => (who.length > 0 ? `${name} (${who.join(', ')})` : name),
    /** "du 19 déc. au 3 janv.", or the one day. */
    days: ({ firstDay, lastDay }: Holiday) =>
      firstDay === lastDay
        ? short(firstDay)
        : t('calendar.holiday_days', { from: short(firstDay), until: short(lastDay) }),
  }
}
