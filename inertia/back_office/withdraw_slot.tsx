import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { useOfficeForm } from '~/back_office/use_office_form'

/** Asks once more before a slot goes; whoever had booked it is told. */
export function WithdrawSlot(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { form, frame } = useOfficeForm<{ booked: boolean }>(props)
  const { fullName: name } = props.record!.params
  const intro = form?.booked ? 'WithdrawSlot.booked' : 'WithdrawSlot.free'

  return (
    <OfficeForm
      {...frame}
      intro={form ? tc(intro, { name } as never) : ''}
      submit="WithdrawSlot.submit"
    >
      {null}
    </OfficeForm>
  )
}
