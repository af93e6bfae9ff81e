import { useTranslation, type RecordJSON, type ResourceJSON } from 'adminjs'
import { Link } from 'react-router-dom'

type BreadcrumbsProps = { resource: ResourceJSON; record?: RecordJSON | null; actionName: string }

/** The way to where one is. The page of a record is headed by its name. */
export function Breadcrumbs({ resource, record, actionName }: BreadcrumbsProps) {
  const { translateLabel: tl, translateAction: ta, translateComponent: tc } = useTranslation()
  const page = record && `/admin/resources/${resource.id}/records/${record.id}/show`
  const shown = actionName === 'show'
  const steps = [
    { label: tl('dashboard'), to: '/admin' },
    { label: tl(resource.id, resource.id), to: actionName !== 'list' && resource.href },
    ...(record ? [{ label: titleOf(record, resource, tl), to: !shown && page }] : []),
    ...(shown || actionName === 'list' ? [] : [{ label: ta(actionName, resource.id), to: null }]),
  ]
  return (
    <div className="hs grow">
      <nav aria-label={tc('Breadcrumbs.label')}>
        <ol className="flex flex-wrap gap-x-2">
          {steps.map(({ label, to }, place) => (
            <li key={label} className="py-1">
              {place > 0 && (
                <span aria-hidden="true" className="mr-2 text-ink-quiet">
                  /
                </span>
              )}
              {to ? (
                <Link to={to} className="text-ink-quiet no-underline hover:underline">
                  {label}
                </Link>
              ) : (
                <span aria-current="page">{label}</span>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {record && shown && (
        <h2 className="mt-4 text-2xl font-bold">{titleOf(record, resource, tl)}</h2>
      )}
    </div>
  )
}

type Translate = (key: string, options?: never) => string

/** Records are called by their names; a line of the journal by what was done, one of a fixed set by its word. */
function titleOf({ title }: RecordJSON, { titleProperty }: ResourceJSON, tl: Translate) {
  const { name, availableValues } = titleProperty
  if (availableValues?.some(({ value }) => value === title)) return tl(`${name}.${title}`)
  const done = /^[a-z]+\.[a-z_]+$/.test(title)
  return done ? tl(`action.${title}`, { defaultValue: title } as never) : title
}
