import { useTranslation } from 'adminjs'
import { OfficeField, type Errors } from '~/back_office/office_field'

type HandOverProps = {
  /** How many pairs whoever leaves has followed. */
  followed: number
  colleagues: { id: string; name: string }[]
  errors: Errors
}

/** To whom the pairs go that somebody has followed, if there are any and anybody could. */
export function HandOver({ followed, colleagues, errors }: HandOverProps) {
  const { translateComponent: tc } = useTranslation()
  if (followed === 0 || colleagues.length === 0) return null
  return (
    <div className="mb-6 max-w-md">
      <OfficeField
        name="coordinatorId"
        label={tc('CloseAccount.coordinatorId', { count: followed } as never)}
        errors={errors}
        options={[
          { value: '', label: tc('CloseAccount.nobodyYet') },
          ...colleagues.map((one) => ({ value: one.id, label: one.name })),
        ]}
      />
    </div>
  )
}
