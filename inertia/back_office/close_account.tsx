import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { HandOver } from '~/back_office/hand_over'
import { useOfficeForm } from '~/back_office/use_office_form'
import { Depending, type ClosingForm } from '~/back_office/depending'

/** What depends on an account, before it is closed, and what can be done about it at the same time. */
export function CloseAccount(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { form, errors, frame } = useOfficeForm<ClosingForm>(props)
  const { id, params } = props.record!
  const words = `AccountAction.${props.action.name}`
  const { followed = 0, colleagues = [] } = form ?? {}

  return (
    <OfficeForm
      {...frame}
      intro={tc(`${words}.intro`, { name: params.fullName } as never)}
      submit={`${words}.submit`}
    >
      {form && <Depending form={form} id={id} />}
      <HandOver followed={followed} colleagues={colleagues} errors={errors} />
      <div className="mb-6">
        <OfficeField name="reason" label={tc('AccountAction.reason')} errors={errors} />
      </div>
    </OfficeForm>
  )
}
