import type { HeldOver } from './month_drag'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'
import { useCalendarTitles } from './use_calendar_titles'

type MonthHeldProps = { held: HeldOver | null; words: string | null; today: string }

/** Says on which day the hour is that the keyboard carries, and what Enter would do. */
export function MonthHeld({ held, words, today }: MonthHeldProps) {
  const { t } = useTranslation()
  const titles = useCalendarTitles()
  const { time } = useDates()
  const open = held && held.day >= today
  const said = held && [titles.day(held.day), time(held.entry.startsAt), open && words]
  const slot = said?.filter(Boolean).join(', ')
  return (
    <p role="status" className="sr-only">
      {slot && t(`calendar.cursor.${open ? 'move' : 'past'}`, { slot })}
    </p>
  )
}
