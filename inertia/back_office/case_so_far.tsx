import { useTranslation } from 'adminjs'
import { useMoments } from '~/back_office/use_moments'

export type CaseForm = {
  ownerId: string | null
  own: boolean
  /** Whether it is about a conversation, which could be read. */
  written: boolean
  reports: {
    id: string
    reporter: string
    category: string | null
    words: string
    createdAt: string
  }[]
  notes: { id: string; author: string; body: string; createdAt: string }[]
}

/** What was said to the team, and what it noted since. */
export function CaseSoFar({ form }: { form: CaseForm }) {
  const { translateComponent: tc } = useTranslation()
  const at = useMoments()

  return (
    <div className="mb-6 border-l-2 border-margin pl-4">
      <h2 className="font-semibold">{tc('CaseSoFar.reports')}</h2>
      <ul className="mb-3">
        {form.reports.map(({ id, reporter, category, words, createdAt }) => (
          <li key={id}>
            <p className="text-sm text-ink-quiet">
              {reporter}, {at(createdAt)}
            </p>
            {category && <p className="font-semibold">{tc(`CaseSoFar.category.${category}`)}</p>}
            {words && <p className="whitespace-pre-line break-words">{words}</p>}
          </li>
        ))}
      </ul>
      <h2 className="font-semibold">{tc('CaseSoFar.notes')}</h2>
      {form.notes.length === 0 && <p>{tc('CaseSoFar.none')}</p>}
      <ul>
        {form.notes.map(({ id, author, body, createdAt }) => (
          <li key={id}>
            <p className="text-sm text-ink-quiet">
              {author}, {at(createdAt)}
            </p>
            <p className="whitespace-pre-line break-words">{body}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
