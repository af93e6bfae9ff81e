import type { Due } from './entries'
import { Icon } from '~/ui/icon'
import { classes } from '~/ui/classes'
import { useDates } from '~/hooks/use_dates'
import { MarginItem } from '~/ui/margin_list'
import { Link } from '@adonisjs/inertia/react'
import { NotebookPen, SquareCheck } from 'lucide-react'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

/** Homework on the day when it is due. */
export function DueItem({ due }: { due: Due }) {
  const dates = useDates()
  return (
    <MarginItem margin={dates.time(due.dueAt)}>
      <DueLink due={due} className="text-base" />
    </MarginItem>
  )
}

/** The same, narrow enough for a column of the week. A tutor of several sees whose it is. */
export function DueLink({ due, className }: { due: Due; className?: string }) {
  const { t } = useTranslation()
  const isTutor = useShared().user?.role === 'tutor'
  return (
    <Link
      href={`/homework/${due.id}`}
      className={classes(
        'flex items-start gap-1.5 rounded-sm py-0.5 hover:underline',
        !due.open && 'text-ink-quiet',
        className
      )}
    >
      <Icon of={due.open ? NotebookPen : SquareCheck} size="small" className="mt-1" />
      <span className="line-clamp-4 min-w-0 hyphens-auto">
        <span className="font-semibold">{t(due.open ? 'calendar.due' : 'calendar.due_done')}</span>{' '}
        {due.title}
        {isTutor && ` (${due.otherFirstName})`}
      </span>
    </Link>
  )
}
