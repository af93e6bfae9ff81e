import { Link } from 'react-router-dom'
import { useTranslation, type ResourceJSON } from 'adminjs'
import { useMisunderstood } from '~/back_office/watched_pages'

/** What an address says besides its filters. */
const PARTS = ['sortBy', 'direction', 'page', 'perPage']

type MisunderstoodProps = { path: string; resource: ResourceJSON }

/** Nobody takes a list for filtered when it isn't, or looks for what an address with a fault can't find. */
export function Misunderstood({ path, resource }: MisunderstoodProps) {
  const { translateComponent: tc, translateProperty: tp, i18n } = useTranslation()
  const names = useMisunderstood(path)
  if (names.length === 0) return null
  return (
    <div role="alert" className="hs mb-4 border-l-4 border-danger bg-raised p-4 text-ink">
      <p className="max-w-text">
        {tc('Misunderstood.told', { names: names.map(called).join(', ') } as never)}
      </p>
      <Link
        to={`/admin/resources/${resource.id}`}
        className="inline-block py-2 font-semibold text-action underline"
      >
        {tc('CountedList.whole')}
      </Link>
    </div>
  )

  /** As the page calls it; what it doesn't know at all, as it stands in the address. */
  function called(name: string) {
    if (PARTS.includes(name)) return tc(`Misunderstood.${name}`)
    if (i18n.exists(`properties.${name}`)) return tp(name, resource.id)
    return tc('Misunderstood.unknown', { name } as never)
  }
}
