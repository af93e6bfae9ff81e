import { useEffect, useRef } from 'react'
import { Link } from 'react-router-dom'
import { useTranslation, type ResourceJSON } from 'adminjs'

export type Outcome = {
  id: string
  name: string
  done: boolean
  reason?: string
  details?: Record<string, string | number>
  /** What else became of it. */
  told?: { key: string; count: number; name?: string }
}

type OutcomesProps = { outcomes: Outcome[]; resource: ResourceJSON }

/** What became of each record, those that were refused first, with the reason. */
export function Outcomes({ outcomes, resource }: OutcomesProps) {
  const { translateComponent: tc } = useTranslation()
  const count = outcomes.length
  const done = outcomes.filter((one) => one.done).length
  const told = useRef<HTMLParagraphElement>(null)
  // The form that had the focus is gone.
  useEffect(() => told.current?.focus(), [])
  const sorted = [...outcomes].sort((one, other) => Number(one.done) - Number(other.done))
  return (
    <div className="hs max-w-[46rem] bg-raised p-6 text-ink">
      <p ref={told} tabIndex={-1} className="mb-4 text-lg font-bold">
        {done === count
          ? tc('BulkAction.allDone', { count } as never)
          : done === 0
            ? tc('BulkAction.noneDone')
            : tc('BulkAction.someDone', { done, count } as never)}
      </p>
      <ul className="mb-6 border-l-2 border-margin pl-4">
        {sorted.map((one) => (
          <li key={one.id} className="py-1">
            <Link
              to={`/admin/resources/${resource.id}/records/${one.id}/show`}
              className="font-semibold text-action underline"
            >
              {one.name}
            </Link>{' '}
            <Fate {...one} />
          </li>
        ))}
      </ul>
      <Link to={resource.href!} className="inline-block py-2 font-semibold text-action underline">
        {tc('BulkAction.back')}
      </Link>
    </div>
  )
}

/** Done, with what else became of it; or why not. */
function Fate({ done, reason, details, told }: Outcome) {
  const { translateComponent: tc, translateMessage: tm } = useTranslation()
  if (!done)
    return (
      <span className="block text-danger">
        {tm(`refusals.${reason}`, undefined, details as never)}
      </span>
    )
  return (
    <>
      <span className="text-success">{tc('BulkAction.done')}</span>
      {told && <span className="block">{tc(`BulkAction.${told.key}`, told as never)}</span>}
    </>
  )
}
