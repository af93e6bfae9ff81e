import { Plus } from 'lucide-react'
import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { SendId } from '~/ui/send_id'
import { TextInput } from '~/ui/text_input'
import { DateTimeInput } from '~/ui/date_time_input'
import { useTranslation } from '~/hooks/use_translation'

/** One line to write what there is to do, and for when. Its id goes with it, so that it is kept once. */
export function AddTask() {
  const { t } = useTranslation()
  return (
    <Form route="tasks.store" keepTyped resetOnSuccess className="gap-3">
      <SendId />
      <div className="flex flex-wrap items-end gap-3">
        <Field name="title" label={t('homework.tasks.name')} required className="flex-1 basis-64">
          <TextInput maxLength={300} autoComplete="off" />
        </Field>
        <Field name="dueLocal" label={t('homework.tasks.due')} className="basis-56">
          <DateTimeInput />
        </Field>
        <Button type="submit" icon={Plus}>
          {t('homework.tasks.add')}
        </Button>
      </div>
    </Form>
  )
}
