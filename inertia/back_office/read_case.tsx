import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'
import { CaseSoFar, type CaseForm } from '~/back_office/case_so_far'
import type { HrefOf } from '~/back_office/stored_files'
import { CaseParts, type CasePart } from '~/back_office/case_parts'

const PARTS = ['evidence', 'conversation']

/** Asks for a reason, and only then shows what two people wrote. */
export function ReadCase(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { form, answer, errors, frame } = useOfficeForm<
    CaseForm,
    { readingId?: string; parts?: CasePart[] }
  >(props)

  const unwritten = form?.written === false

  const hrefOf: HrefOf = (id, size) =>
    `/admin/api/cases/${props.record!.id}/readings/${answer!.readingId}/files/${id}?size=${size}`

  return (
    <>
      <OfficeForm
        {...frame}
        intro={tc(unwritten ? 'ReadCase.unwritten' : 'ReadCase.intro')}
        submit="ReadCase.submit"
        canSubmit={form?.written}
      >
        {form && <CaseSoFar form={form} />}
        {!unwritten && (
          <div className="mb-6 grid gap-4 sm:grid-cols-2">
            <OfficeField
              name="what"
              label={tc('ReadCase.what')}
              errors={errors}
              options={PARTS.map((value) => ({ value, label: tc(`ReadCase.${value}`) }))}
            />
            <OfficeField name="reason" label={tc('ReadCase.reason')} errors={errors} />
          </div>
        )}
      </OfficeForm>
      {answer?.parts && <CaseParts parts={answer.parts} hrefOf={hrefOf} />}
    </>
  )
}
