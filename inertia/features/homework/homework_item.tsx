import { classes } from '~/ui/classes'
import { Link } from '@adonisjs/inertia/react'
import { BothClocks } from '~/ui/both_clocks'
import { MarginItem } from '~/ui/margin_list'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { TickForm } from '~/features/homework/tick_form'
import { MarginDate } from '~/features/homework/margin_date'
import { StateBadge } from '~/features/homework/state_badge'
import { isHandedIn, type HomeworkLine } from '~/features/homework/homework_line'

type HomeworkItemProps = {
  line: HomeworkLine
  done?: boolean
  /** Given where this person may tick it. */
  onToggle?: () => void
}

/** One line of the notebook: its date in the margin, a tick, the title, and for whom. */
export function HomeworkItem({ line, done = isHandedIn(line), onToggle }: HomeworkItemProps) {
  const { t } = useTranslation()
  const { user } = useShared()
  const dates = useDates()

  return (
    <MarginItem margin={<MarginDate at={line.endedAt ?? line.dueAt} />}>
      <div className="flex flex-wrap items-start gap-x-1.5 gap-y-2.5">
        {onToggle && <TickForm line={line} done={done} onToggle={onToggle} />}
        <div className="min-w-0 flex-1 basis-28">
          <Link
            route="homework.show"
            routeParams={{ id: line.id }}
            data-line
            className={classes(
              'font-semibold underline-offset-4 hover:text-action hover:underline',
              done && !line.endedAt && 'text-ink-quiet line-through decoration-1'
            )}
          >
            {line.title}
          </Link>
          <p className="text-sm text-ink-quiet first-letter:uppercase">
            {user?.role === 'tutor' && (
              <>
                <span className="font-semibold text-student">
                  {t('homework.for', { name: line.otherFirstName })}
                </span>
                {' · '}
              </>
            )}
            {line.endedAt ? (
              t(line.state === 'withdrawn' ? 'homework.withdrawn_on' : 'homework.submitted_on', {
                day: dates.day(line.endedAt),
              })
            ) : (
              <>
                <span>{dates.relativeDay(line.dueAt)}, </span>
                <BothClocks
                  start={line.dueAt}
                  other={{ name: line.otherFirstName, timeZone: line.otherTimeZone }}
                />
              </>
            )}
          </p>
          {(!done || isHandedIn(line)) && line.state !== 'todo' && (
            <p className="pt-1.5">
              <StateBadge state={line.state} />
            </p>
          )}
        </div>
      </div>
    </MarginItem>
  )
}
