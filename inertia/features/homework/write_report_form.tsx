import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import type { FileLimits } from '~/ui/files_input'
import { TextArea } from '~/ui/text_area'
import { FilesField } from './files_field'
import { TextInput } from '~/ui/text_input'
import type { Data } from '@generated/data'
import { ReportFields } from './report_fields'
import { useShared } from '~/hooks/use_shared'
import { useReportDraft } from './use_report_draft'
import { DateTimeInput } from '~/ui/date_time_input'
import { useTranslation } from '~/hooks/use_translation'

export type DueTimes = { nowLocal: string; usualDueLocal: string }
type WriteReportFormProps = { hour: Data.Homework.SessionReport; due: DueTimes; limits: FileLimits }

const HOMEWORK = ['title', 'instructions', 'dueLocal', 'files']

/** The report of an hour, homework included, in under a minute. What is typed is kept on this device until it is sent. */
export function WriteReportForm({ hour, due, limits }: WriteReportFormProps) {
  const { t } = useTranslation()
  const { errors } = useShared()
  const { appointmentId: id, otherFirstName: name } = hour
  const { field, forget, begun } = useReportDraft(id)
  const open = Boolean(field('title').value) || HOMEWORK.some((each) => each in (errors ?? {}))

  return (
    <Form route="session_reports.store" routeParams={{ id }} multipart onSuccess={forget}>
      <ReportFields name={name} of={field} />
      <Details summary={t('homework.report.homework')} open={open}>
        <div className="flex flex-col gap-5">
          <Field
            name="title"
            label={t('homework.create.name')}
            hint={t('homework.create.name_hint')}
          >
            <TextInput maxLength={160} {...field('title')} />
          </Field>
          <Field name="instructions" label={t('homework.create.instructions')}>
            <TextArea rows={3} maxLength={8000} {...field('instructions')} />
          </Field>
          <FilesField limits={limits} />
          <Field
            name="dueLocal"
            label={t('homework.create.due')}
            hint={t('homework.create.due_hint', { name, time: due.nowLocal.slice(11) })}
          >
            <DateTimeInput min={due.nowLocal} defaultValue={due.usualDueLocal} />
          </Field>
        </div>
      </Details>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit">{t('homework.report.send', { name })}</Button>
        {begun && <p className="text-sm text-ink-quiet">{t('homework.report.draft')}</p>}
      </div>
    </Form>
  )
}
