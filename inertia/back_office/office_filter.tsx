import { useTranslation, type BasePropertyProps } from 'adminjs'
import { controlClasses } from '~/ui/control_styles'
import { RecordFilter } from '~/back_office/record_filter'

type Filter = Record<string, string | boolean | undefined>
type FilterProps = Omit<BasePropertyProps, 'filter'> & { filter?: Filter }

/** One filter of a list, with the browser's own parts: AdminJS's say "Select…" in every language. */
export function OfficeFilter(props: FilterProps) {
  const { translateProperty: tp } = useTranslation()
  const { label, resourceId, type, path, availableValues, reference } = props.property
  const choices =
    type === 'boolean' ? ['true', 'false'] : availableValues?.map(({ value }) => String(value))
  const name = tp(label, resourceId)

  if (type === 'date' || type === 'datetime') return <Period {...props} name={name} />
  if (reference) return <RecordFilter {...props} name={name} />
  return (
    <div className="hs mb-5">
      <label htmlFor={`filter-${path}`} className="mb-1 block font-semibold">
        {name}
      </label>
      {choices ? <Choices {...props} choices={choices} /> : <Text {...props} />}
    </div>
  )
}

function Text({ property: { path }, filter = {}, onChange }: FilterProps) {
  return (
    <input
      id={`filter-${path}`}
      className={controlClasses}
      value={String(filter[path] ?? '')}
      onChange={(event) => onChange!(path, event.target.value)}
    />
  )
}

function Choices({
  property,
  filter = {},
  onChange,
  choices,
}: FilterProps & { choices: string[] }) {
  const { translateLabel: tl, translateComponent: tc } = useTranslation()
  const { path, resourceId } = property
  const named = choices.map((choice) => [choice, tl(`${path}.${choice}`, resourceId)] as const)
  return (
    <select
      id={`filter-${path}`}
      className={`${controlClasses} bg-raised!`}
      value={String(filter[path] ?? '')}
      onChange={(event) => onChange!(path, event.target.value)}
    >
      <option value="">{tc('Filter.all')}</option>
      {found(named).map(([choice, label]) => (
        <option key={choice} value={choice}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** States come in the order of their life; among many one looks by the name. */
const FEW = 12
const found = (named: (readonly [string, string])[]) =>
  named.length > FEW ? named.toSorted(([, one], [, other]) => one.localeCompare(other)) : named

/** Two days, both of them inside. */
function Period({
  property: { path },
  filter = {},
  onChange,
  name,
}: FilterProps & { name: string }) {
  const { translateProperty: tp } = useTranslation()
  return (
    <fieldset className="hs mb-5">
      <legend className="mb-1 font-semibold">{name}</legend>
      {['from', 'to'].map((edge) => (
        <label key={edge} className="mb-2 flex items-center gap-3">
          <span className="w-8">{tp(edge)}</span>
          <input
            type="date"
            className={controlClasses}
            value={String(filter[`${path}~~${edge}`] ?? '').slice(0, 10)}
            onChange={(event) => onChange!(`${path}~~${edge}`, event.target.value)}
          />
        </label>
      ))}
    </fieldset>
  )
}
