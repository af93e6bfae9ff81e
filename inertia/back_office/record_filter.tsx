import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation, type BasePropertyProps } from 'adminjs'
import { buttonClasses } from '~/ui/button_styles'
import { controlClasses } from '~/ui/control_styles'
import { FoundRecord, FoundWords } from '~/back_office/found_records'
import { useFoundRecords } from '~/back_office/use_found_records'
import { useRecordTitle } from '~/back_office/use_record_title'

type RecordFilterProps = Pick<BasePropertyProps, 'property' | 'onChange'> & {
  filter?: Record<string, string | boolean | undefined>
  name: string
}

/** A filter by a record of another list, such as a person: typed in part, then chosen from those that were found. */
export function RecordFilter({ property, filter = {}, onChange, name }: RecordFilterProps) {
  const { translateComponent: tc } = useTranslation()
  const { path, reference } = property
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const found = useFoundRecords(reference!, typed)
  const records = found && found !== 'failed' ? found.records : []
  const chosen = String(filter[path] ?? '')
  const title = useRecordTitle(reference, chosen)

  function choose(id: string) {
    onChange!(path, id)
    setTyped('')
    field.current?.focus()
  }

  /** Enter would apply the filters without what was typed. */
  function chooseFirst(event: KeyboardEvent) {
    if (event.key !== 'Enter' || typed.trim() === '') return
    event.preventDefault()
    if (records[0]) choose(records[0].id)
  }

  return (
    <div className="hs mb-5">
      <label htmlFor={`filter-${path}`} className="mb-1 block font-semibold">
        {name}
      </label>
      {chosen && (
        <p className="mb-2 flex flex-wrap items-center justify-between gap-2">
          <span>{title ?? '…'}</span>
          <button
            type="button"
            className={buttonClasses('quiet', 'small')}
            onClick={() => choose('')}
          >
            {tc('RecordFilter.everybody')}
          </button>
        </p>
      )}
      <input
        ref={field}
        id={`filter-${path}`}
        type="search"
        autoComplete="off"
        className={controlClasses}
        placeholder={tc('RecordFilter.placeholder')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={chooseFirst}
      />
      <FoundWords found={found} />
      <ul className="m-0 list-none p-0">
        {records.map((record) => (
          <li key={record.id}>
            <button
              type="button"
              onClick={() => choose(record.id)}
              className="block min-h-11 w-full cursor-pointer border-0 border-b border-line bg-raised px-3 py-2 text-left text-ink"
            >
              <FoundRecord record={record} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
