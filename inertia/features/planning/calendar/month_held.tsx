import type { HeldOver } from './month_drag'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'
import { useCalendarTitles } from './use_calendar_titles'

/** Says on which day the hour is that the keyboard carries, and what Enter would do. */
export function MonthHeld({ held, today }: { held: HeldOver | null; today: string }) {
  const { t } = useTranslation()
  const titles = useCalendarTitles()
  const { time } = useDates()
  const slot = held && `${titles.day(held.day)}, ${time(held.entry.startsAt)}`
  return (
    <p role="status" className="sr-only">
      {held && t(`calendar.cursor.${held.day >= today ? 'move' : 'past'}`, { slot })}
    </p>
  )
}
