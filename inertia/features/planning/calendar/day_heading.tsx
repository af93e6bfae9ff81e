import { Plus } from 'lucide-react'
import { useCalendarPaths } from './use_calendar_paths'
import { classes } from '~/ui/classes'
import { Link } from '@adonisjs/inertia/react'
import { IconLink } from '~/ui/icon_link'
import { useTranslation } from '~/hooks/use_translation'
import { useCalendarTitles } from './use_calendar_titles'

type DayHeadingProps = { day: string; today: string; mayPropose: boolean }

/** The day's name, which opens it, and the way to propose something on it unless it is over. */
export function DayHeading({ day, today, mayPropose }: DayHeadingProps) {
  const { t } = useTranslation()
  const paths = useCalendarPaths()
  const titles = useCalendarTitles()
  const isToday = day === today
  return (
    <div className="flex min-h-11 items-center justify-between gap-3 border-b border-line">
      <h2 className={classes('text-lg first-letter:uppercase', isToday && 'text-action')}>
        <Link
          href={paths.calendar('day', day)}
          aria-current={isToday ? 'date' : undefined}
          className="inline-block py-2 hover:underline"
        >
          <span className="inline-block first-letter:uppercase">{titles.day(day)}</span>
          {isToday && <span className="font-normal"> · {t('calendar.is_today')}</span>}
        </Link>
      </h2>
      {mayPropose && day >= today && (
        <IconLink
          icon={Plus}
          href={paths.proposal(day)}
          label={t('calendar.propose_on', { day: titles.day(day) })}
        />
      )}
    </div>
  )
}
