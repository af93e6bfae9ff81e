import type { Day, Holiday } from './entries'
import { classes } from '~/ui/classes'
import { HOLIDAY_SHADES } from './holiday_look'
import { useHolidayWords } from './use_holiday_words'

type MonthHolidaysProps = { day: Day; weekday: number }

/** A bar across the days of the month; its name lies over it from where it begins, and again from each Monday. */
export function MonthHolidays({ day, weekday }: MonthHolidaysProps) {
  const words = useHolidayWords()
  return (
    <div aria-hidden className="hidden flex-col gap-px md:flex">
      {day.holidays.map((holiday) => {
        const begins = holiday.firstDay === day.key
        return (
          <div
            key={holiday.id}
            className={classes(
              'relative h-5 text-sm',
              HOLIDAY_SHADES[holiday.kind],
              begins && 'border-l-4 border-margin'
            )}
          >
            {(begins || weekday === 0) && (
              <span
                className={classes(
                  'absolute inset-y-0 left-0 z-10 truncate px-1 font-semibold',
                  WIDTHS[daysLeft(holiday, day.key, weekday) - 1]
                )}
              >
                {words.name(holiday)}
              </span>
            )}
          </div>
        )
      })}
    </div>
  )
}

const WIDTHS = ['w-full', 'w-[200%]', 'w-[300%]', 'w-[400%]', 'w-[500%]', 'w-[600%]', 'w-[700%]']
const DAY = 24 * 60 * 60 * 1000

/** Days on which it goes on in this week, this one included. */
const daysLeft = ({ lastDay }: Holiday, key: string, weekday: number) =>
  Math.min(7 - weekday, Math.round((Date.parse(lastDay) - Date.parse(key)) / DAY) + 1)
