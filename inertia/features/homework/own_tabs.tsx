import { Tabs } from '~/ui/tabs'
import { urlFor } from '~/client'
import { useTranslation } from '~/hooks/use_translation'

/** What people keep for themselves: tasks and notes, beside each other. */
export function OwnTabs({ value }: { value: 'tasks' | 'notes' }) {
  const { t } = useTranslation()
  return (
    <Tabs
      label={t('homework.tasks.views')}
      value={value}
      tabs={[
        { value: 'tasks', label: t('homework.tasks.title'), href: urlFor('tasks.index') },
        { value: 'notes', label: t('homework.memos.title'), href: urlFor('memos.index') },
      ]}
    />
  )
}
