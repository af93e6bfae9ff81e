import type { AvailableDay, Day, Holiday } from './entries'
import { DayHeading } from './day_heading'
import { HolidayLine } from './holiday_line'
import { EntryItem } from './entry_item'
import { DueItem } from './due_item'
import { useAvailableWords } from './use_available_words'
import { MarginList } from '~/ui/margin_list'
import { useTranslation } from '~/hooks/use_translation'
import { useCalendarTitles } from './use_calendar_titles'

type DayListProps = { days: Day[]; today: string; mayPropose: boolean }

/** The days one below the other, times along the margin: the calendar as one reads it on a phone. */
export function DayList({ days, today, mayPropose }: DayListProps) {
  return (
    <ol>
      {days.map((day, index) => (
        <li key={day.key} data-day={day.key} className="pb-4">
          <DayHeading day={day.key} today={today} mayPropose={mayPropose} />
          {day.holidays.map((holiday) => (
            <div key={holiday.id} className="pt-2">
              <HolidayLine holiday={holiday} withDays={isNew(holiday, days[index - 1])} />
            </div>
          ))}
          {day.available && day.key >= today && <Available day={day.available} />}
          <Items day={day} />
        </li>
      ))}
    </ol>
  )
}

/** Its days are said once, where it first comes up. */
const isNew = ({ id, firstDay, lastDay }: Holiday, before?: Day) =>
  firstDay !== lastDay && !before?.holidays.some((holiday) => holiday.id === id)

function Available({ day }: { day: AvailableDay }) {
  const availableWords = useAvailableWords()
  return <p className="pt-2 text-sm text-ink-quiet tabular-nums">{availableWords(day)}</p>
}

/** What is due stands first: it holds for the whole day. */
function Items({ day }: { day: Day }) {
  const { t } = useTranslation()
  const titles = useCalendarTitles()
  if (day.entries.length + day.due.length === 0) {
    return <p className="py-2 text-ink-quiet">{t('calendar.nothing')}</p>
  }
  return (
    <MarginList label={titles.day(day.key)}>
      {day.due.map((due) => (
        <DueItem key={due.id} due={due} />
      ))}
      {day.entries.map((entry) => (
        <EntryItem key={entry.id + entry.startsAt} entry={entry} />
      ))}
    </MarginList>
  )
}
