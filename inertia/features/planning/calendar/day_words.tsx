import type { ReactNode } from 'react'
import { countOf, type Day } from './entries'
import { useTranslation } from '~/hooks/use_translation'
import { useCalendarTitles } from './use_calendar_titles'

type DayWordsProps = { day: Day; isToday: boolean; children?: ReactNode }

/** What is read out of a day of which only the number is seen. */
export function DayWords({ day, isToday, children }: DayWordsProps) {
  const { t } = useTranslation()
  const titles = useCalendarTitles()
  return (
    <span className="sr-only">
      {titles.day(day.key)}
      {isToday && `, ${t('calendar.is_today')}`}, {t('calendar.day_items', { count: countOf(day) })}
      {children}
    </span>
  )
}
