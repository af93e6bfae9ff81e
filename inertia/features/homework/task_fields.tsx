import { Field } from '~/ui/field'
import { TextInput } from '~/ui/text_input'
import { DateTimeInput } from '~/ui/date_time_input'
import { useTranslation } from '~/hooks/use_translation'
import type { Task } from '~/features/homework/send_task'

/** What there is to do, and for when. */
export function TaskFields({ task }: { task: Task }) {
  const { t } = useTranslation()
  return (
    <>
      <Field name="title" label={t('homework.tasks.edit_name')} required>
        <TextInput defaultValue={task.title} maxLength={300} />
      </Field>
      <Field name="dueLocal" label={t('homework.tasks.due')}>
        <DateTimeInput defaultValue={task.dueLocal ?? ''} />
      </Field>
    </>
  )
}
