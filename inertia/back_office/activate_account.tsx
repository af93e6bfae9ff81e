import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'

/** A guardian's agreement, with which the account of a younger student opens. */
export function ActivateAccount(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { form, errors, refusal, sending, submit } = useOfficeForm<{ today: string }>(props)

  return (
    <OfficeForm
      intro={tc('ActivateAccount.intro', { name: props.record!.params.fullName } as never)}
      submit="ActivateAccount.submit"
      sending={sending}
      refusal={refusal}
      canSubmit={form !== undefined}
      onSubmit={submit}
    >
      {form && (
        <div className="mb-6 max-w-xs">
          <OfficeField
            name="consentReceivedOn"
            label={tc('ActivateAccount.consentReceivedOn')}
            errors={errors}
            type="date"
            max={form.today}
          />
        </div>
      )}
    </OfficeForm>
  )
}
