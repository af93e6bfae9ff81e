import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'

/** How long before something is due people are reminded of it. */
export function EditLeads(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { form, errors, refusal, sending, submit } = useOfficeForm<{ leads: string }>(props)
  return (
    <OfficeForm
      intro={tc('EditLeads.intro')}
      submit="EditLeads.submit"
      sending={sending}
      refusal={refusal}
      canSubmit={form !== undefined}
      onSubmit={(event) => void submit(event)}
    >
      <div className="mb-6">
        {form && (
          <OfficeField
            name="leads"
            type="text"
            label={tc('EditLeads.leads')}
            errors={errors}
            defaultValue={form.leads}
          />
        )}
      </div>
    </OfficeForm>
  )
}
