import { useTranslation } from 'adminjs'
import { buttonClasses } from '~/ui/button_styles'
import { HistoryLine } from '~/back_office/history_line'
import { useHistory } from '~/back_office/use_history'

/** Who did what to this record, the latest first. Nobody can change it. */
export function History(props: { resourceId: string; recordId: string }) {
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
    </section>
  )
}
