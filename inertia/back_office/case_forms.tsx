import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'
import { CaseSoFar, type CaseForm } from '~/back_office/case_so_far'

const OUTCOMES = ['nothing_found', 'talked_to', 'pair_ended', 'account_closed', 'authorities']

/** Whoever takes a case says from whom: of two at once, one has it. */
export function TakeCase(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { form, frame } = useOfficeForm<CaseForm>(props)
  return (
    <OfficeForm {...frame} intro={tc('TakeCase.intro')} submit="TakeCase.submit">
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

export function CloseCase(props: ActionProps) {
  const { translateComponent: tc, translateLabel: tl } = useTranslation()
  const { form, errors, frame } = useOfficeForm<CaseForm>(props)
  const options = OUTCOMES.map((value) => ({ value, label: tl(`outcome.${value}`) }))
  return (
    <OfficeForm {...frame} intro={tc('CloseCase.intro')} submit="CloseCase.submit">
      {form && <CaseSoFar form={form} />}
      <div className="mb-6 flex flex-col gap-4">
        <OfficeField
          name="outcome"
          label={tc('CloseCase.outcome')}
          errors={errors}
          options={options}
        />
        <OfficeField name="note" label={tc('CloseCase.note')} errors={errors} />
      </div>
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
