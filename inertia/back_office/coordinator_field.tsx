import { useTranslation } from 'adminjs'
import { OfficeField, type Errors } from '~/back_office/office_field'

export type Colleague = { id: string; name: string }

type CoordinatorFieldProps = { staff: Colleague[]; present?: string | null; errors: Errors }

/** Who of the team is to follow a pair. */
export function CoordinatorField({ staff, present, errors }: CoordinatorFieldProps) {
  const { translateComponent: tc } = useTranslation()
  return (
    <div className="mb-6 max-w-md">
      <OfficeField
        name="coordinatorId"
        label={tc('ChangeCoordinator.coordinatorId')}
        errors={errors}
        options={staff.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={present ?? undefined}
      />
    </div>
  )
}
