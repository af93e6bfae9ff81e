import type { ComponentType } from 'react'
import type { ActionProps } from 'adminjs'
import { History } from '~/back_office/history'
import { RelatedRecords, type Related } from '~/back_office/related_records'

type Page = { related?: Related[]; history?: boolean; person?: boolean }
type RecordPageProps = ActionProps & { OriginalComponent: ComponentType<ActionProps> }

/** A record with what belongs to it, and what became of it since. */
export function RecordPage({ OriginalComponent, ...props }: RecordPageProps) {
  const { record, resource, action } = props
  const { related = [], history, person } = (action.custom ?? {}) as Page
  if (!record) return <OriginalComponent {...props} />
  const own = related.filter(({ role }) => !role || role === record.params.role)

  return (
    <>
      <OriginalComponent {...props} />
      {own.map(({ resource: other, by, of }) => (
        <RelatedRecords
          key={`${other} ${by}`}
          resourceId={other}
          by={by}
          value={of ? record.params[of] : record.id}
        />
      ))}
      {history && <History resourceId={resource.id} recordId={record.id} person={person} />}
    </>
  )
}
