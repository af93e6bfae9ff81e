import { useTranslation, type ActionProps } from 'adminjs'
import { CoordinatorField, type Colleague } from '~/back_office/coordinator_field'
import { OfficeForm } from '~/back_office/office_form'
import { useOfficeForm } from '~/back_office/use_office_form'

type Form = { coordinatorId: string | null; staff: Colleague[] }

/** Somebody else of the team follows this pair from now on. */
export function ChangeCoordinator(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { form, errors, frame } = useOfficeForm<Form>(props)
  return (
    <OfficeForm {...frame} intro={tc('ChangeCoordinator.intro')} submit="ChangeCoordinator.submit">
      {form && <CoordinatorField staff={form.staff} present={form.coordinatorId} errors={errors} />}
    </OfficeForm>
  )
}
