import { useDates } from '~/hooks/use_dates'
import { formatWith } from '~/lib/dates'

/** What stands in the margin beside homework: the time when it is for today, otherwise the day, with another year than this one. */
export function MarginDate({ at }: { at: string }) {
  const dates = useDates()
  const label = (options: Intl.DateTimeFormatOptions) => formatWith(at, dates, options)
  const yearOf = (moment: typeof at | typeof dates.now) => dates.dayKey(moment).slice(0, 4)
  const year = yearOf(at)

  return (
    <time dateTime={at} className="block whitespace-nowrap normal-nums">
      {dates.dayKey(at) === dates.dayKey(dates.now) ? (
        <span className="font-semibold text-ink">{dates.time(at)}</span>
      ) : (
        <>
          <span className="block">{label({ weekday: 'short' })}</span>
          <span className="block font-semibold text-ink">
            {label({ day: '2-digit', month: '2-digit' })}
          </span>
          {year !== yearOf(dates.now) && <span className="block">{year}</span>}
        </>
      )}
    </time>
  )
}
