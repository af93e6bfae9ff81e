import { Link, useLocation } from 'react-router-dom'
import { useTranslation, type BasePropertyJSON, type ResourceJSON } from 'adminjs'
import { useRecordTitle } from '~/back_office/use_record_title'

const FILTER = 'filters.'

/** Of which record a list is, when its address names one: nobody takes it for everybody's. */
export function FilteredBy({ resource }: { resource: ResourceJSON }) {
  const { search } = useLocation()
  const { filterProperties, showProperties, listProperties } = resource
  const known = [...filterProperties, ...showProperties, ...listProperties]
  const named = [...new URLSearchParams(search)].flatMap(([key, id]) => {
    const property = known.find(({ propertyPath }) => `${FILTER}${propertyPath}` === key)
    return property?.reference ? [{ property, id }] : []
  })
  return named.map(({ property, id }) => (
    <Named key={property.propertyPath} property={property} id={id} />
  ))
}

function Named({ property, id }: { property: BasePropertyJSON; id: string }) {
  const { translateProperty: tp, translateComponent: tc } = useTranslation()
  const { label, resourceId, reference } = property
  const title = useRecordTitle(reference, id)
  if (!title) return null
  return (
    <p className="hs mb-4 flex flex-wrap items-baseline gap-x-4 text-ink">
      <span>
        {tc('FilteredBy.property', { property: tp(label, resourceId) } as never)}{' '}
        <Link
          to={`/admin/resources/${reference}/records/${id}/show`}
          className="font-semibold text-action underline"
        >
          {title}
        </Link>
      </span>
      <Link to={`/admin/resources/${resourceId}`} className="py-2 text-action underline">
        {tc('CountedList.whole')}
      </Link>
    </p>
  )
}
