import { useTranslation } from 'adminjs'
import { StoredFiles, type HrefOf, type OfficeFile } from '~/back_office/stored_files'

export type CaseMessage = {
  id: string
  author: string
  body: string
  sentAt: string
  versions: { body: string; replacedAt: string }[]
  withdrawn: boolean
  files: OfficeFile[]
  reported: boolean
}

type CaseMessagesProps = {
  messages: CaseMessage[]
  hrefOf: HrefOf
  momentOf: (iso: string) => string
}

/** Messages with their files and with what they said before; the reported one says so. */
export function CaseMessages({ messages, hrefOf, momentOf }: CaseMessagesProps) {
  const { translateComponent: tc } = useTranslation()
  return (
    <ol className="flex flex-col gap-4">
      {messages.map(({ id, author, body, sentAt, versions, withdrawn, files, reported }) => (
        <li key={id} className={reported ? 'border-l-4 border-danger pl-3' : 'pl-4'}>
          <p className="text-sm text-ink-quiet">
            {author}, {momentOf(sentAt)}
          </p>
          {reported && <p className="font-semibold">{tc('ReadCase.reported')}</p>}
          {withdrawn && <p>{tc('ReadCase.withdrawn')}</p>}
          {body && <p className="whitespace-pre-line break-words">{body}</p>}
          {files.length > 0 && <StoredFiles files={files} hrefOf={hrefOf} />}
          {versions.map((version) => (
            <p key={version.replacedAt} className="break-words text-ink-quiet">
              {tc('ReadCase.before')} : {version.body}
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}
