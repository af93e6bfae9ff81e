import { useTranslation, type RecordJSON } from 'adminjs'
import type { Found } from '~/back_office/use_found_records'

/** What is said below the field of a search: that nothing was found, or more than is shown. */
export function FoundWords({ found }: { found: Found | undefined }) {
  const { translateComponent: tc } = useTranslation()
  return (
    <p aria-live="polite" className="mt-1 text-sm text-ink-quiet empty:hidden">
      {found === 'failed' && tc('RecordFilter.failed')}
      {found && found !== 'failed' && said(found)}
    </p>
  )

  function said({ more, records }: Exclude<Found, 'failed'>) {
    if (more) return tc('RecordFilter.more')
    return records.length === 0 ? tc('RecordFilter.nothing') : ''
  }
}

/** Of two who share a name, the role and the address say who is who. */
export function FoundRecord({ record, isLink }: { record: RecordJSON; isLink?: boolean }) {
  const { translateLabel: tl } = useTranslation()
  const { role, email } = record.params
  const also = [role && tl(`role.${role}`), email].filter(Boolean).join(' · ')
  return (
    <>
      <span className={isLink ? 'font-semibold text-action underline' : 'font-semibold'}>
        {record.title}
      </span>
      {also && <span className="block text-sm wrap-anywhere text-ink-quiet">{also}</span>}
    </>
  )
}
