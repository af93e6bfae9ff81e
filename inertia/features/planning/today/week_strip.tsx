import { Card } from '~/ui/card'
import { classes } from '~/ui/classes'
import { TextLink } from '~/ui/text_link'
import { formatWith } from '~/lib/dates'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'

type WeekStripProps = {
  /** The seven days of the person's own week, as dates. */
  days: string[]
  hours: Data.Planning.NextHour.Variants['forStrip'][]
  due: { dueAt: string }[]
}

/** The week at a glance: a bar for each session, a dot for each thing due. */
export function WeekStrip({ days, hours, due }: WeekStripProps) {
  const { t, locale } = useTranslation()
  const dates = useDates()
  const label = (day: string, options: Intl.DateTimeFormatOptions) =>
    formatWith(`${day}T12:00:00Z`, { locale, timeZone: 'UTC' }, options)

  return (
    <Card
      title={t('planning.today.week.title')}
      aside={<TextLink href="/calendar">{t('planning.today.week.all')}</TextLink>}
    >
      <ol className="grid grid-cols-7">
        {days.map((day) => {
          const held = hours.filter(({ startsAt }) => dates.dayKey(startsAt) === day).length
          const handed = due.filter(({ dueAt }) => dates.dayKey(dueAt) === day).length
          const today = day === dates.dayKey(dates.now)
          return (
            <li
              key={day}
              aria-current={today ? 'date' : undefined}
              className={classes(
                'flex flex-col items-center gap-1 border-t-3 py-2 text-sm',
                today ? 'border-sun font-bold' : 'border-line text-ink-quiet'
              )}
            >
              <span aria-hidden>{label(day, { weekday: 'narrow' })}</span>
              <span aria-hidden className="text-base tabular-nums">
                {label(day, { day: 'numeric' })}
              </span>
              <span className="sr-only">
                {label(day, { weekday: 'long', day: 'numeric' })} :{' '}
                {t('planning.today.week.hours', { count: held })}
                {handed > 0 && `, ${t('planning.today.week.due', { count: handed })}`}
              </span>
              <span aria-hidden className="flex h-2 items-center gap-1">
                {held > 0 && <span className="h-1.5 w-4 rounded-full bg-action" />}
                {handed > 0 && <span className="size-1.5 rounded-full bg-ink" />}
              </span>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
