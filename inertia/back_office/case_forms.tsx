import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { OfficeLink } from '~/back_office/find_tutor/office_link'
import { useOfficeForm } from '~/back_office/use_office_form'
import { CaseSoFar, type CaseForm } from '~/back_office/case_so_far'

const OUTCOMES = ['nothing_found', 'talked_to', 'pair_ended', 'account_closed', 'authorities']

/** Whoever takes a case says from whom: of two at once, one has it. */
export function TakeCase(props: ActionProps) {
  const { translateComponent: tc, translateMessage: tm } = useTranslation()
  const { form, frame } = useOfficeForm<CaseForm>(props)
  return (
    <OfficeForm
      {...frame}
      intro={form?.own ? tm('caseTaken') : tc('TakeCase.intro')}
      submit="TakeCase.submit"
      canSubmit={form?.own === false}
    >
      {form && <CaseSoFar form={form} />}
      {form?.ownerId && <input type="hidden" name="from" value={form.ownerId} />}
    </OfficeForm>
  )
}

export function NoteCase(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { form, errors, frame } = useOfficeForm<CaseForm>(props)
  return (
    <OfficeForm {...frame} intro={tc('NoteCase.intro')} submit="NoteCase.submit">
      {form && <CaseSoFar form={form} />}
      <div className="mb-6">
        <OfficeField name="body" label={tc('NoteCase.body')} errors={errors} />
      </div>
    </OfficeForm>
  )
}

/** Only whoever follows it closes it. */
export function CloseCase(props: ActionProps) {
  const { translateComponent: tc, translateLabel: tl, translateMessage: tm } = useTranslation()
  const { form, errors, frame } = useOfficeForm<CaseForm>(props)
  const options = OUTCOMES.map((value) => ({ value, label: tl(`outcome.${value}`) }))
  return (
    <OfficeForm
      {...frame}
      intro={tc('CloseCase.intro')}
      submit="CloseCase.submit"
      canSubmit={form?.own === true}
    >
      {form && <CaseSoFar form={form} />}
      {form?.own === false && (
        <p>
          {tm('refusals.case_not_yours')}{' '}
          <OfficeLink to={`/admin/resources/cases/records/${props.record!.id}/takeCase`}>
            {tc('TakeCase.submit')}
          </OfficeLink>
        </p>
      )}
      {form?.own && (
        <div className="mb-6 flex flex-col gap-4">
          <OfficeField
            name="outcome"
            label={tc('CloseCase.outcome')}
            errors={errors}
            options={options}
          />
          <OfficeField name="note" label={tc('CloseCase.note')} errors={errors} />
        </div>
      )}
    </OfficeForm>
  )
}

export function TrySentence(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { errors, frame } = useOfficeForm(props)
  return (
    <OfficeForm {...frame} intro={tc('TrySentence.intro')} submit="TrySentence.submit">
      <div className="mb-6">
        <OfficeField name="sentence" label={tc('TrySentence.sentence')} errors={errors} />
      </div>
    </OfficeForm>
  )
}
