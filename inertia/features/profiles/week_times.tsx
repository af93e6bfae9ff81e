import { formatWith } from '~/lib/dates'
import { BothClocks } from '~/ui/both_clocks'
import { useDates } from '~/hooks/use_dates'
import { MarginItem, MarginList } from '~/ui/margin_list'
import { useTranslation } from '~/hooks/use_translation'
import type { ShownPerson } from '~/features/profiles/person_types'

type Windows = ShownPerson['availability']

/** Monday is 1, as everywhere. */
const weekdayOf = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay() || 7

/** The weekly windows by the weekday of whoever looks, from Monday on. */
function byWeekday(windows: Windows, dayKey: (instant: string) => string) {
  const days = new Map<number, Windows>()
  for (const window of windows) {
    const weekday = weekdayOf(dayKey(window.startsAt))
    days.set(weekday, [...(days.get(weekday) ?? []), window])
  }
  return [...days].sort(([a], [b]) => a - b)
}

/** When somebody is available in a normal week, on both clocks. */
export function WeekTimes({ person, own }: { person: ShownPerson; own?: boolean }) {
  const { t } = useTranslation()
  const dates = useDates()
  const days = byWeekday(person.availability, dates.dayKey)
  if (days.length === 0) return <p>{t('profiles.person.no_availability')}</p>

  const other = own ? undefined : { name: person.firstName, timeZone: person.timeZone }
  return (
    <MarginList>
      {days.map(([weekday, windows]) => (
        <MarginItem
          key={weekday}
          margin={formatWith(windows[0].startsAt, dates, { weekday: 'short' })}
        >
          <ul>
            {windows.map(({ startsAt, endsAt }) => (
              <li key={startsAt}>
                <BothClocks start={startsAt} end={endsAt} other={other} stacked />
              </li>
            ))}
          </ul>
        </MarginItem>
      ))}
    </MarginList>
  )
}
