import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'

/** Another address for somebody who has never answered from the one that was typed. */
export function CorrectAddress(props: ActionProps) {
  const { translateComponent, translateProperty: tp } = useTranslation()
  const { errors, frame } = useOfficeForm<object>(props)
  const { fullName: name, email } = props.record!.params
  return (
    <OfficeForm
      {...frame}
      intro={translateComponent(`CorrectAddress.${email ? 'intro' : 'without'}`, {
        name,
        email,
      } as never)}
      submit="CorrectAddress.submit"
    >
      <div className="mb-6 max-w-md">
        <OfficeField name="email" label={tp('email')} errors={errors} type="email" />
      </div>
    </OfficeForm>
  )
}
