import { useState } from 'react'
import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { Select } from '~/ui/select'
import { SendId } from '~/ui/send_id'
import type { FileLimits } from '~/ui/files_input'
import { TextArea } from '~/ui/text_area'
import { FilesField } from './files_field'
import { TextInput } from '~/ui/text_input'
import type { Data } from '@generated/data'
import { DateTimeInput } from '~/ui/date_time_input'
import { useTranslation } from '~/hooks/use_translation'

type SetHomeworkFormProps = {
  pairs: Data.Homework.PairChoice.Variants['forDueTime'][]
  pairId: string
  appointmentId: string | null
  limits: FileLimits
}

/** The due time is on the student's clock, so the form says which clock that is. */
export function SetHomeworkForm({ pairs, pairId, appointmentId, limits }: SetHomeworkFormProps) {
  const { t } = useTranslation()
  const [chosen, choose] = useState(pairId)
  const pair = pairs.find(({ id }) => id === chosen) ?? pairs[0]
  const name = pair.otherFirstName
  const time = pair.nowLocal.slice(11)

  return (
    <Form route="homework.store" keepTyped multipart>
      <SendId />
      <Field name="pairId" label={t('homework.create.pair')} required>
        <Select
          value={chosen}
          onChange={(event) => choose(event.target.value)}
          options={pairs.map(({ id, otherFirstName }) => ({ value: id, label: otherFirstName }))}
        />
      </Field>
      {appointmentId && <input type="hidden" name="appointmentId" value={appointmentId} />}
      <Field
        name="title"
        label={t('homework.create.name')}
        hint={t('homework.create.name_hint')}
        required
      >
        <TextInput maxLength={160} />
      </Field>
      <Field
        name="instructions"
        label={t('homework.create.instructions')}
        hint={t('homework.create.instructions_hint')}
      >
        <TextArea rows={6} maxLength={8000} className="min-h-40" />
      </Field>
      <FilesField limits={limits} />
      <Field
        name="dueLocal"
        label={t('homework.create.due')}
        hint={t('homework.create.due_hint', { name, time })}
        required
      >
        <DateTimeInput key={pair.id} min={pair.nowLocal} defaultValue={pair.usualDueLocal} />
      </Field>
      <div>
        <Button type="submit">{t('homework.create.submit')}</Button>
      </div>
    </Form>
  )
}
