import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useTranslation, type RecordJSON } from 'adminjs'
import { controlClasses } from '~/ui/control_styles'
import { FoundRecord, FoundWords } from '~/back_office/found_records'
import { useFoundRecords } from '~/back_office/use_found_records'

/** Whom a case is about: typed in part, then chosen; the form is on that person's page. */
export function BeginCase() {
  const { translateComponent: tc } = useTranslation()
  const [typed, setTyped] = useState('')
  const found = useFoundRecords('users', typed, isNoColleague)
  const people = found && found !== 'failed' ? found.records : []

  return (
    <section className="hs max-w-[46rem] bg-raised p-6 text-ink">
      <p className="mb-6 max-w-text">{tc('BeginCase.intro')}</p>
      <label htmlFor="about" className="mb-1 block font-semibold">
        {tc('BeginCase.person')}
      </label>
      <input
        id="about"
        type="search"
        autoComplete="off"
        className={controlClasses}
        placeholder={tc('RecordFilter.placeholder')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <FoundWords found={found} />
      <ul className="m-0 mt-2 list-none p-0">
        {people.map((person) => (
          <li key={person.id} className="border-b border-line">
            <Link
              to={`/admin/resources/users/records/${person.id}/openCase`}
              className="block min-h-11 px-3 py-2 text-ink no-underline hover:bg-paper"
            >
              <FoundRecord record={person} isLink />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

const isNoColleague = ({ params }: RecordJSON) => params.role !== 'staff'
