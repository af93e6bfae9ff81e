import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { useOfficeForm } from '~/back_office/use_office_form'
import { NOT_PERMITTED, PERMISSIONS, PermissionBoxes } from '~/back_office/permission_boxes'

type Form = Record<(typeof PERMISSIONS)[number], boolean>

/** What a colleague may do from their next page on. */
export function ChangePermissions(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { form, frame } = useOfficeForm<Form>(props, { unchecked: NOT_PERMITTED })
  const { fullName } = props.record!.params

  return (
    <OfficeForm
      {...frame}
      intro={tc('ChangePermissions.intro', { name: fullName } as never)}
      submit="ChangePermissions.submit"
    >
      {form && <PermissionBoxes present={PERMISSIONS.filter((name) => form[name])} />}
    </OfficeForm>
  )
}
