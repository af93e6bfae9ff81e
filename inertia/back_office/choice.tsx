import { useTranslation, type EditPropertyProps } from 'adminjs'
import { OfficeField } from '~/back_office/office_field'

/** A property with few possible values, in AdminJS's own forms. */
export function Choice({ property, record, onChange }: EditPropertyProps) {
  const { translateProperty: tp, translateLabel: tl } = useTranslation()
  const { path, label, resourceId, availableValues = [] } = property
  return (
    <div
      className="hs mb-8"
      onChange={(event) => onChange(path, (event.target as unknown as HTMLSelectElement).value)}
    >
      <OfficeField
        name={path}
        label={tp(label, resourceId)}
        errors={record.errors}
        defaultValue={record.params[path]}
        options={(availableValues ?? []).map(({ value }) => ({
          value: String(value),
          label: tl(`${path}.${value}`, resourceId),
        }))}
      />
    </div>
  )
}
