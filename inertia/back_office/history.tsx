import { Link } from 'react-router-dom'
import { useSelector } from 'react-redux'
import { useTranslation, type ReduxState } from 'adminjs'
import { buttonClasses } from '~/ui/button_styles'
import { HistoryLine } from '~/back_office/history_line'
import { useHistory } from '~/back_office/use_history'

type HistoryProps = {
  resourceId: string
  recordId: string
  /** Whether the record is a person's: of one, the journal knows more than this page. */
  person?: boolean
}

/** Who did what to this record, the latest first. Nobody can change it. */
export function History({ person, ...props }: HistoryProps) {
  const { translateComponent: tc } = useTranslation()
  const { entries, names, more, failed, loading, ask } = useHistory(props)
  return (
    <section className="hs mt-8 text-ink" aria-busy={loading}>
      <h3 className="mb-2 text-lg font-bold">{tc('History.title')}</h3>
      <div aria-live="polite">
        {failed && <p className="text-danger">{tc('RecordPage.failed')}</p>}
        {entries?.length === 0 && <p className="text-ink-quiet">{tc('History.nothing')}</p>}
        {!entries && loading && <p className="text-ink-quiet">{tc('RecordPage.loading')}</p>}
      </div>
      {entries && entries.length > 0 && (
        <ol className="border-l-2 border-margin pl-5">
          {entries.map((entry) => (
            <HistoryLine key={entry.id} entry={entry} names={names} resourceId={props.resourceId} />
          ))}
        </ol>
      )}
      {more && (
        <button
          type="button"
          aria-disabled={loading}
          onClick={() => void ask()}
          className={buttonClasses('quiet', 'small')}
        >
          {tc('History.more')}
        </button>
      )}
      {person && <WholeJournal id={props.recordId} />}
    </section>
  )
}

/** All that the journal says of this person, for who may read it. */
function WholeJournal({ id }: { id: string }) {
  const { translateComponent: tc } = useTranslation()
  const journal = useSelector(({ resources }: ReduxState) =>
    resources.find((one) => one.id === 'audit_entries')
  )
  if (!journal?.href) return null
  return (
    <p className="mt-2">
      <Link
        to={`/admin/resources/audit_entries?filters.about=${id}`}
        className="inline-block py-2 font-semibold text-action underline"
      >
        {tc('History.whole')}
      </Link>
    </p>
  )
}
