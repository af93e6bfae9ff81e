import { MarginList } from '~/ui/margin_list'
import { useTranslation } from '~/hooks/use_translation'
import { TaskItem } from '~/features/homework/task_item'
import type { ShownTask, TaskMoves } from '~/features/homework/use_tasks'

const GROUPS = ['pinned', 'late', 'today', 'this_week', 'later', 'undated'] as const

const groupOf = ({ task, pinned }: ShownTask) => (pinned ? 'pinned' : task.group)

type TaskGroupsProps = { tasks: ShownTask[]; moves: TaskMoves }

/** Open tasks along the margin: what is pinned first, then by due date. */
export function TaskGroups({ tasks, moves }: TaskGroupsProps) {
  const { t } = useTranslation()
  return GROUPS.map((group) => {
    const own = tasks.filter((shown) => groupOf(shown) === group)
    if (own.length === 0) return null
    return (
      <section key={group} aria-labelledby={`tasks-${group}`}>
        <h2 id={`tasks-${group}`} className="pb-1 text-lg">
          {t(`homework.tasks.group.${group}`)}
        </h2>
        <MarginList>
          {own.map((shown) => (
            <TaskItem key={shown.task.id} shown={shown} moves={moves} />
          ))}
        </MarginList>
      </section>
    )
  })
}
