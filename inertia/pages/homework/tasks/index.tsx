import { Card } from '~/ui/card'
import { EmptyState } from '~/ui/empty_state'
import { MoreLink } from '~/ui/more_link'
import { MarginList } from '~/ui/margin_list'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { useLineKeys } from '~/hooks/use_line_keys'
import { OpenNotebook } from '~/ui/drawings/open_notebook'
import { useTranslation } from '~/hooks/use_translation'
import { AddTask } from '~/features/homework/add_task'
import { OwnTabs } from '~/features/homework/own_tabs'
import { OwnSearch } from '~/features/homework/own_search'
import { TaskItem } from '~/features/homework/task_item'
import { TaskGroups } from '~/features/homework/task_groups'
import { useTasks } from '~/features/homework/use_tasks'
import { useFreshOwn } from '~/features/homework/use_fresh_own'

type Props = InertiaProps<{
  q: string
  open: Data.Homework.Task[]
  done: Data.Homework.Task[]
  /** Where the next page of what is done begins. */
  next: string | null
  /** There are more open tasks than are listed. */
  cut: boolean
}>

export default function Tasks({ q, open, done, next, cut }: Props) {
  const { t } = useTranslation()
  const role = useShared().user?.role ?? 'student'
  const tasks = useTasks(open, done)
  useLineKeys()
  useFreshOwn('open', 'done', 'next', 'cut')
  const nothing = tasks.open.length === 0 && tasks.done.length === 0

  return (
    <>
      <PageHeader title={t('homework.tasks.title')}>
        {t('homework.tasks.subtitle', { role })}
      </PageHeader>
      <OwnTabs value="tasks" />
      <Card className="flex flex-col gap-5">
        <AddTask />
        {(!nothing || q) && <OwnSearch route="tasks.index" q={q} />}
        {nothing && q !== '' && (
          <EmptyState title={t('homework.own_search.none')}>
            {t('homework.own_search.none_hint')}
          </EmptyState>
        )}
        {tasks.open.length === 0 && q === '' && (
          <EmptyState title={t('homework.tasks.empty_title')} drawing={<OpenNotebook />}>
            {t('homework.tasks.empty_text', { role })}
          </EmptyState>
        )}
        <TaskGroups tasks={tasks.open} moves={tasks} />
        {cut && (
          <p className="text-ink-quiet">{t('homework.tasks.limit', { count: open.length })}</p>
        )}
      </Card>
      {tasks.done.length > 0 && (
        <Card title={t('homework.tasks.group.done')}>
          <MarginList>
            {tasks.done.map((shown) => (
              <TaskItem key={shown.task.id} shown={shown} moves={tasks} />
            ))}
          </MarginList>
          {next && (
            <MoreLink route="tasks.index" qs={{ q, before: next }} only={['done', 'next']}>
              {t('homework.tasks.more')}
            </MoreLink>
          )}
        </Card>
      )}
    </>
  )
}
