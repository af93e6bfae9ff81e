import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { useOfficeForm } from '~/back_office/use_office_form'

/** Says what sending again does, and does it when it is confirmed. */
export function SendAllAgain(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { frame } = useOfficeForm(props)
  return (
    <OfficeForm {...frame} intro={tc('SendAllAgain.intro')} submit="SendAllAgain.submit">
      {null}
    </OfficeForm>
  )
}
