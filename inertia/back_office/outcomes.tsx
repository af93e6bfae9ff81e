import { useTranslation } from 'adminjs'
import { Link } from 'react-router-dom'

export type Outcome = {
  id: string
  name: string
  done: boolean
  reason?: string
  details?: Record<string, string | number>
}

/** What became of each record, those that were refused first, with the reason. */
export function Outcomes({ outcomes, list }: { outcomes: Outcome[]; list: string }) {
  const { translateComponent: tc, translateMessage: tm } = useTranslation()
  const count = outcomes.length
  const done = outcomes.filter((one) => one.done).length
  const sorted = [...outcomes].sort((one, other) => Number(one.done) - Number(other.done))
  return (
    <div className="hs max-w-[46rem] bg-raised p-6 text-ink">
      <p role="status" className="mb-4 text-lg font-bold">
        {done === count
          ? tc('BulkAction.allDone', { count } as never)
          : tc('BulkAction.someDone', { done, count } as never)}
      </p>
      <ul className="mb-6 border-l-2 border-margin pl-4">
        {sorted.map((one) => (
          <li key={one.id} className="py-1">
            <span className="font-semibold">{one.name}</span>{' '}
            {one.done ? (
              <span className="text-success">{tc('BulkAction.done')}</span>
            ) : (
              <span className="block text-danger">
                {tm(`refusals.${one.reason}`, undefined, one.details as never)}
              </span>
            )}
          </li>
        ))}
      </ul>
      <Link to={list} className="inline-block py-2 font-semibold text-action underline">
        {tc('BulkAction.back')}
      </Link>
    </div>
  )
}
