import { Field } from '~/ui/field'
import { TextArea } from '~/ui/text_area'
import type { ComponentProps } from 'react'
import { useTranslation } from '~/hooks/use_translation'

export const REPORT_PARTS = ['done', 'wentWell', 'nextTime'] as const
export type ReportPart = (typeof REPORT_PARTS)[number]

type ReportFieldsProps = {
  name: string
  /** What each part begins with, or what keeps it. */
  of: (part: ReportPart) => Pick<ComponentProps<'textarea'>, 'value' | 'onChange' | 'defaultValue'>
}

/** What was done, what went well, and what comes next time. */
export function ReportFields({ name, of }: ReportFieldsProps) {
  const { t } = useTranslation()
  return REPORT_PARTS.map((part) => (
    <Field
      key={part}
      name={part}
      label={t(`homework.report.${part}`)}
      hint={t(`homework.report.${part}_hint`, { name })}
      required={part === 'done'}
    >
      <TextArea
        rows={part === 'done' ? 3 : 2}
        maxLength={part === 'done' ? 4000 : 2000}
        {...of(part)}
      />
    </Field>
  ))
}
