import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/text_area'
import { DateTimeInput } from '~/ui/date_time_input'
import { useTranslation } from '~/hooks/use_translation'
import type { DueTimes } from '~/features/homework/write_report_form'

type LeadFormProps = { id: string; name: string }
type DueFormProps = LeadFormProps & { due: DueTimes; again: boolean; submit: string }

/** Another due time, on the student's own clock, and a word on why. */
export function DueForm({ id, name, due, again, submit }: DueFormProps) {
  const { t } = useTranslation()
  return (
    <Form route="homework_due_times.update" routeParams={{ id }} errorSummary={false}>
      <input type="hidden" name="again" value={again ? '1' : '0'} />
      <Field
        name="dueLocal"
        label={t('homework.create.due')}
        hint={t('homework.create.due_hint', { name, time: due.nowLocal.slice(11) })}
        required
      >
        <DateTimeInput min={due.nowLocal} defaultValue={due.usualDueLocal} />
      </Field>
      <Field name="words" label={t('homework.form.words', { name })}>
        <TextArea rows={2} maxLength={2000} />
      </Field>
      <div>
        <Button type="submit">{submit}</Button>
      </div>
    </Form>
  )
}

/** Takes homework back, with the reason that the student reads. */
export function WithdrawForm({ id, name }: LeadFormProps) {
  const { t } = useTranslation()
  return (
    <Form route="homework_withdrawals.store" routeParams={{ id }} errorSummary={false}>
      <Field
        name="reason"
        label={t('homework.form.withdraw_reason')}
        hint={t('homework.form.withdraw_hint', { name })}
        required
      >
        <TextArea rows={2} maxLength={500} />
      </Field>
      <div>
        <Button type="submit" variant="danger">
          {t('homework.form.withdraw_submit')}
        </Button>
      </div>
    </Form>
  )
}
