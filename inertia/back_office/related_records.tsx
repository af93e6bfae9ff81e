import { useEffect, useState } from 'react'
import { Link } from 'react-router-dom'
import { useSelector } from 'react-redux'
import { ApiClient, useTranslation, type RecordJSON, type ReduxState } from 'adminjs'
import { mostCounted } from '~/back_office/most_counted'
import { RelatedTable } from '~/back_office/related_table'

export type Related = { resource: string; by: string; of?: string; role?: string }

/** How many are shown; the list has the others. */
const SHOWN = 5

type RelatedRecordsProps = { resourceId: string; by: string; value: string }
type Found = { records: RecordJSON[]; total: number } | 'failed'

/** The latest records that belong to the one on the page, for who may open their list. */
export function RelatedRecords({ resourceId, by, value }: RelatedRecordsProps) {
  const { translateLabel: tl, translateComponent: tc, i18n } = useTranslation()
  const resource = useSelector((state: ReduxState) =>
    state.resources.find(({ id }) => id === resourceId)
  )
  const [found, setFound] = useState<Found>()
  const permitted = Boolean(resource?.href)

  useEffect(() => {
    if (!permitted || !value) return
    const params = { [`filters.${by}`]: value, perPage: SHOWN }
    const target = { resourceId, actionName: 'list', params }
    new ApiClient().resourceAction(target).then(
      ({ data }) => setFound({ records: data.records, total: data.meta.total }),
      () => setFound('failed')
    )
  }, [resourceId, by, value, permitted])

  if (!resource || !permitted || !value) return null
  const list = `/admin/resources/${resourceId}?filters.${by}=${value}`
  return (
    <section className="hs mt-8 text-ink" aria-busy={!found}>
      <h3 className="mb-2 text-lg font-bold">{tl(resourceId, resourceId)}</h3>
      <div aria-live="polite">
        {!found && <p className="text-ink-quiet">{tc('RecordPage.loading')}</p>}
        {found === 'failed' && <p className="text-danger">{tc('RecordPage.failed')}</p>}
        {found && found !== 'failed' && <Rows found={found} />}
      </div>
    </section>
  )

  function Rows({ found: { records, total } }: { found: Exclude<Found, 'failed'> }) {
    if (records.length === 0) return <p className="text-ink-quiet">{tc('RecordPage.nothing')}</p>
    const most = mostCounted(resource!, `filters.${by}=${value}`)
    return (
      <>
        <RelatedTable resource={resource!} records={records} without={by} />
        {total > records.length && (
          <Link to={list} className="inline-block py-2 font-semibold text-action underline">
            {total > most
              ? tc('RecordPage.more', { most: most.toLocaleString(i18n.language) } as never)
              : tc('RecordPage.all', { count: total } as never)}
          </Link>
        )}
      </>
    )
  }
}
