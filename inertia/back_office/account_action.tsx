import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'
import { WaitsAgain } from '~/back_office/waits_again'

type Form = { waitsAgain?: boolean }

/** Says what an action on an account will do, and does it when it is confirmed. */
export function ConfirmAction(props: ActionProps) {
  return <AccountAction {...props} />
}

/** The same for what has to be justified. */
export function ReasonedAction(props: ActionProps) {
  return <AccountAction {...props} reasoned />
}

function AccountAction({ reasoned, ...props }: ActionProps & { reasoned?: boolean }) {
  const { translateComponent: tc } = useTranslation()
  const { form, errors, frame } = useOfficeForm<Form>(props)
  const words = `AccountAction.${props.action.name}`

  return (
    <OfficeForm
      {...frame}
      intro={tc(`${words}.intro`, { name: props.record!.params.fullName } as never)}
      submit={`${words}.submit`}
    >
      {reasoned && (
        <div className="mb-6">
          <OfficeField name="reason" label={tc('AccountAction.reason')} errors={errors} />
        </div>
      )}
      <WaitsAgain choice={form?.waitsAgain} who="one" />
    </OfficeForm>
  )
}
