import { Icon } from '~/ui/icon'
import { CalendarOff } from 'lucide-react'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import type { CalendarView, Closed } from './entries'
import { useTranslation } from '~/hooks/use_translation'

type FullWeeksProps = { closed: Closed[]; view: CalendarView }

/** The weeks, of those that are shown, in which the team allows no other session; with their days where several are shown. */
export function FullWeeks({ closed, view }: FullWeeksProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const role = useShared().user?.role
  const several = view === 'month' || view === 'list'
  const key = several ? 'calendar.full_week_days' : 'calendar.full_week'
  const weeks = closed.flatMap(({ firstName: name, times }) =>
    times
      .filter(({ why, until }) => why === 'week_full' && until > dates.now)
      .map(({ from, until }) => ({ name, from: dates.day(from), until: dates.until(until).day }))
  )
  return (
    <ul className="flex flex-col gap-1.5 empty:hidden">
      {weeks.map((week) => (
        <li key={week.name + week.from} className="flex items-start gap-1.5 text-sm">
          <Icon of={CalendarOff} size="small" className="mt-0.5" />
          <span>{t(key, { ...week, role })}</span>
        </li>
      ))}
    </ul>
  )
}
