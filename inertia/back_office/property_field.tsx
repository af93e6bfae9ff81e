import { useEffect, useState, type SyntheticEvent } from 'react'
import { useTranslation, type EditPropertyProps, type PropertyJSON } from 'adminjs'
import { OfficeCheckbox, OfficeField } from '~/back_office/office_field'
import { RestoreShipped } from '~/back_office/restore_shipped'
import { SectionHeading } from '~/back_office/section_start'
import { useFirstWrong } from '~/back_office/use_first_wrong'
import { useReferenced } from '~/back_office/use_referenced'

type Option = { value: string; label: string }

const TYPES: Record<string, string> = { number: 'number', date: 'date' }

/** A property in AdminJS's own forms, drawn like every other field of ours: labelled, tall enough, with its error beside it. */
export function PropertyField(props: EditPropertyProps) {
  const { property, record, onChange } = props
  const { translateProperty: tp } = useTranslation()
  const { path, label, resourceId, type } = property
  // Put back to what was shipped, a field is drawn anew.
  const [restored, setRestored] = useState(0)
  const options = useOptions(property)
  const value = record.params[path]
  useFirstWrong(record.errors)

  useEffect(() => {
    // What stands in a list of choices is chosen, even by who never touched it.
    if (options?.[0] && (value === undefined || value === null)) onChange(path, options[0].value)
  }, [options])

  if (type === 'boolean') return <Checkbox {...props} />
  return (
    <div className="hs mb-6">
      <SectionHeading property={property} />
      <div onChange={(event) => onChange(path, typed(event))}>
        <OfficeField
          key={`${restored} ${options?.length}`}
          name={path}
          label={tp(label, resourceId)}
          errors={record.errors}
          options={options}
          long={type === 'textarea'}
          type={TYPES[type]}
          defaultValue={type === 'date' ? String(value ?? '').slice(0, 10) : (value ?? '')}
        />
      </div>
      <RestoreShipped {...props} onRestored={() => setRestored(restored + 1)} />
    </div>
  )
}

const typed = ({ target }: SyntheticEvent) => (target as HTMLInputElement).value

/** Fixed values, or the records that a reference may name; nothing at all where the property may be empty. */
function useOptions(property: PropertyJSON): Option[] | undefined {
  const { translateLabel: tl, translateComponent: tc } = useTranslation()
  const { path, resourceId, reference, availableValues, isRequired } = property
  const records = useReferenced(reference)
  const empty = isRequired ? [] : [{ value: '', label: tc('PropertyField.nothing') }]
  if (reference) return [...empty, ...records]
  if (!availableValues) return undefined
  const known = availableValues.map(({ value }) => String(value))
  return known.map((value) => ({ value, label: tl(`${path}.${value}`, resourceId) }))
}

function Checkbox({ property, record, onChange }: EditPropertyProps) {
  const { translateProperty: tp } = useTranslation()
  const { path, label, resourceId } = property
  return (
    <div
      className="hs mb-6"
      onChange={({ target }) => onChange(path, (target as HTMLInputElement).checked)}
    >
      <OfficeCheckbox
        name={path}
        label={tp(label, resourceId)}
        defaultChecked={String(record.params[path]) === 'true'}
      />
    </div>
  )
}
