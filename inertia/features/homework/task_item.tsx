import { useState } from 'react'
import { Pencil, Pin, PinOff } from 'lucide-react'
import { classes } from '~/ui/classes'
import { IconLink } from '~/ui/icon_link'
import { IconButton } from '~/ui/icon_button'
import { MarginItem } from '~/ui/margin_list'
import { TickButton } from '~/ui/tick_button'
import { useDates } from '~/hooks/use_dates'
import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'
import { ActForm } from '~/features/homework/act_form'
import { MarginDate } from '~/features/homework/margin_date'
import { TaskDialog } from '~/features/homework/task_dialog'
import type { ShownTask, TaskMoves } from '~/features/homework/use_tasks'

type TaskItemProps = { shown: ShownTask; moves: TaskMoves }

/** One task: its date in the margin, a tick, what there is to do, and a pin. */
export function TaskItem({ shown, moves }: TaskItemProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const hydrated = useHydrated()
  const [editing, edit] = useState(false)
  const { task, done, pinned } = shown
  const { id, title, dueAt, doneAt } = task
  const at = doneAt ?? dueAt
  // Among what is pinned no heading says it.
  const late =
    pinned && !done && task.group === 'late' ? `${t('homework.tasks.group.late')} · ` : ''

  return (
    <MarginItem margin={at && <MarginDate at={at} />}>
      <div className="flex flex-wrap items-start gap-x-1.5 gap-y-2.5">
        <ActForm
          route={done ? 'task_completions.destroy' : 'task_completions.store'}
          id={id}
          onAct={() => moves.toggle(shown)}
          className="-my-2.5 -ml-2.5 shrink-0"
        >
          <TickButton
            data-line
            done={done}
            label={t(`homework.tasks.${done ? 'untick' : 'tick'}`, { title })}
          />
        </ActForm>
        <div className="min-w-0 flex-1 basis-32">
          <p
            className={classes(
              'font-semibold [overflow-wrap:anywhere]',
              done && 'text-ink-quiet line-through decoration-1'
            )}
          >
            {title}
          </p>
          {(doneAt ?? dueAt) && (
            <p className="text-sm text-ink-quiet first-letter:uppercase">
              {doneAt
                ? t('homework.tasks.done_on', { day: dates.day(doneAt) })
                : `${late}${dates.relativeDay(dueAt!)}, ${dates.time(dueAt!)}`}
            </p>
          )}
        </div>
        <div className="-my-2.5 ml-auto flex shrink-0">
          {hydrated ? (
            <IconButton
              icon={Pencil}
              label={t('homework.tasks.edit', { title })}
              onClick={() => edit(true)}
            />
          ) : (
            <IconLink
              route="tasks.edit"
              routeParams={{ id }}
              icon={Pencil}
              label={t('homework.tasks.edit', { title })}
            />
          )}
          <ActForm
            route={pinned ? 'task_pins.destroy' : 'task_pins.store'}
            id={id}
            onAct={() => moves.pin(shown)}
          >
            <IconButton
              type="submit"
              icon={pinned ? PinOff : Pin}
              aria-pressed={pinned}
              label={t(`homework.tasks.${pinned ? 'unpin' : 'pin'}`, { title })}
            />
          </ActForm>
        </div>
      </div>
      <TaskDialog
        task={task}
        open={editing}
        onClose={() => edit(false)}
        onRemove={() => moves.remove(shown)}
      />
    </MarginItem>
  )
}
