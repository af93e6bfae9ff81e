import { useTranslation } from 'adminjs'
import { writeDate } from '~/lib/write_date'

export type CaseMessage = {
  id: string
  author: string
  body: string
  sentAt: string
  versions: { body: string; replacedAt: string }[]
  reported: boolean
}

/** Messages with what they said before; the reported one says so. */
export function CaseMessages({ messages }: { messages: CaseMessage[] }) {
  const { translateComponent: tc, i18n } = useTranslation()
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })

  return (
    <section className="hs max-w-[46rem] bg-raised p-6 text-ink">
      {messages.length === 0 && <p>{tc('ReadCase.nothing')}</p>}
      <ol className="flex flex-col gap-4">
        {messages.map(({ id, author, body, sentAt, versions, reported }) => (
          <li key={id} className={reported ? 'border-l-4 border-danger pl-3' : 'pl-4'}>
            <p className="text-sm text-ink-quiet">
              {author}, {writeDate(format, new Date(sentAt))}
            </p>
            {reported && <p className="font-semibold">{tc('ReadCase.reported')}</p>}
            <p className="whitespace-pre-line break-words">{body || tc('ReadCase.withdrawn')}</p>
            {versions.map((version) => (
              <p key={version.replacedAt} className="break-words text-ink-quiet">
                {tc('ReadCase.before')} : {version.body}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
