import type { Holiday } from './entries'
import { Icon } from '~/ui/icon'
import { classes } from '~/ui/classes'
import { HOLIDAY_ICONS, HOLIDAY_SHADES } from './holiday_look'
import { useHolidayWords } from './use_holiday_words'

/** A holiday by its name, with its days where it isn't plain from the place. */
export function HolidayLine({ holiday, withDays }: { holiday: Holiday; withDays?: boolean }) {
  const words = useHolidayWords()
  return (
    <p
      className={classes(
        'flex w-fit items-start gap-1.5 rounded-r-md border-l-4 border-margin py-1 pr-2 pl-1.5 text-sm',
        HOLIDAY_SHADES[holiday.kind]
      )}
    >
      <Icon of={HOLIDAY_ICONS[holiday.kind]} size="small" className="mt-0.5" />
      <span>
        <span className="font-semibold">{words.name(holiday)}</span>
        {withDays && <span className="text-ink-quiet"> · {words.days(holiday)}</span>}
      </span>
    </p>
  )
}
