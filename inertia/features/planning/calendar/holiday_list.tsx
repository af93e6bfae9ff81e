import type { Day } from './entries'
import { HolidayLine } from './holiday_line'
import { useTranslation } from '~/hooks/use_translation'

/** The holidays of what is shown, by name: on a phone the days of a month have no room for them. */
export function HolidayList({ days }: { days: Day[] }) {
  const { t } = useTranslation()
  const holidays = new Map(days.flatMap((day) => day.holidays.map((each) => [each.id, each])))
  if (holidays.size === 0) return null
  return (
    <ul aria-label={t('calendar.holidays')} className="flex flex-col gap-1.5 md:hidden">
      {[...holidays.values()].map((holiday) => (
        <li key={holiday.id}>
          <HolidayLine holiday={holiday} withDays />
        </li>
      ))}
    </ul>
  )
}
