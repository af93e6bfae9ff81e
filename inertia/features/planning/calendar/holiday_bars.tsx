import type { Day, Holiday } from './entries'
import { Icon } from '~/ui/icon'
import { classes } from '~/ui/classes'
import { useHolidayWords } from './use_holiday_words'
import { HOLIDAY_ICONS, HOLIDAY_SHADES } from './holiday_look'

/** Above the hours of a week, each holiday as a bar over its days; every day says the same to those who hear it. */
export function HolidayBars({ days }: { days: Day[] }) {
  const words = useHolidayWords()
  const holidays = new Map(days.flatMap((day) => day.holidays.map((each) => [each.id, each])))
  return (
    <li
      aria-hidden
      className="col-span-full col-start-2 row-start-2 grid grid-flow-row-dense grid-cols-subgrid gap-y-0.5 empty:hidden"
    >
      {[...holidays.values()].map((holiday) => (
        <div
          key={holiday.id}
          title={words.name(holiday)}
          className={classes(
            'mt-0.5 flex min-w-0 items-center gap-1.5 border-margin px-1.5 py-0.5 text-sm font-semibold',
            HOLIDAY_SHADES[holiday.kind],
            placeOf(holiday, days)
          )}
        >
          <Icon of={HOLIDAY_ICONS[holiday.kind]} size="small" />
          <span className="truncate">{words.name(holiday)}</span>
        </div>
      ))}
    </li>
  )
}

/** An edge where it begins and where it ends; one that goes on over the side of the week has none there. */
function placeOf({ firstDay, lastDay }: Holiday, days: Day[]) {
  const keys = days.map(({ key }) => key)
  const start = Math.max(0, keys.indexOf(firstDay))
  const end = keys.includes(lastDay) ? keys.indexOf(lastDay) : keys.length - 1
  return classes(
    `col-start-${start + 1} col-span-${end - start + 1}`,
    keys.includes(firstDay) && 'ml-0.5 border-l-4',
    keys.includes(lastDay) && 'mr-0.5 rounded-r-md'
  )
}
