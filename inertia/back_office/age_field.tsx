import { useEffect } from 'react'
import { useTranslation, type EditPropertyProps } from 'adminjs'
import { OfficeCheckbox, type Errors } from '~/back_office/office_field'
import { PropertyField } from '~/back_office/property_field'

/** An age at which consents change hands: whom another one concerns is said, and confirmed, before it is saved. */
export function AgeField(props: EditPropertyProps) {
  const { translateComponent: tc } = useTranslation()
  const { property, record, onChange } = props
  const count = (record.errors as Errors)[property.path]?.options?.count

  useEffect(() => {
    // What was confirmed of another number isn't of this one.
    if (count !== undefined) onChange('agesConfirmed', null)
  }, [count])

  return (
    <>
      <PropertyField {...props} />
      {count !== undefined && (
        <div
          className="hs mb-6"
          onChange={({ target }) =>
            onChange('agesConfirmed', (target as HTMLInputElement).checked ? count : null)
          }
        >
          <OfficeCheckbox
            key={count}
            name="agesConfirmed"
            label={tc('AgeField.confirm', { count } as never)}
          />
        </div>
      )}
    </>
  )
}
