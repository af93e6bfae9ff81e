import { Link, useLocation } from 'react-router-dom'
import { useTranslation, type ResourceJSON } from 'adminjs'
import { buttonClasses } from '~/ui/button_styles'

/** Why a list shows nothing, and the way on: there is no such page of it, nothing passes its filters, or there is nothing yet. */
export function EmptyList({ resource }: { resource: ResourceJSON }) {
  const { translateComponent: tc, translateButton: tb } = useTranslation()
  const { search } = useLocation()
  const asked = new URLSearchParams(search)
  const canAdd = resource.resourceActions.some(({ name }) => name === 'new')

  if (Number(asked.get('page')) > 1) {
    asked.delete('page')
    return <Why says="beyond" to={`?${asked}`} on={tc('EmptyList.first')} />
  }
  if ([...asked.keys()].some((key) => key.startsWith('filters.')))
    return <Why says="filtered" to={resource.href!} on={tc('CountedList.whole')} />
  return (
    <div className="hs p-6 text-ink">
      <p>{tc('EmptyList.empty')}</p>
      {canAdd && (
        <Link to={`${resource.href}/actions/new`} className={`${buttonClasses()} mt-4`}>
          {tb('createFirstRecord', resource.id)}
        </Link>
      )}
    </div>
  )
}

function Why({ says, to, on }: { says: 'beyond' | 'filtered'; to: string; on: string }) {
  const { translateComponent: tc } = useTranslation()
  return (
    <div className="hs p-6 text-ink">
      <p>{tc(`EmptyList.${says}`)}</p>
      <Link to={to} className="inline-block py-2 font-semibold text-action underline">
        {on}
      </Link>
    </div>
  )
}
