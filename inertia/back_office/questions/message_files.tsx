import { fileUrl } from '~/back_office/questions/server'
import { useWords } from '~/back_office/questions/use_words'
import type { MessageFile } from '~/back_office/questions/types'

type MessageFilesProps = { questionId: string; files: MessageFile[] }

/** What was sent with a message: photos small, documents by name; each is a link that keeps the file. */
export function MessageFiles({ questionId, files }: MessageFilesProps) {
  const { t, size } = useWords()
  return (
    <ul className="m-0 mt-2 flex list-none flex-wrap gap-3 p-0">
      {files.map(({ id, kind, name, bytes }) => (
        <li key={id} className="max-w-full">
          <a
            href={fileUrl(questionId, id)}
            download
            className="flex min-h-11 flex-col justify-center gap-1 text-action underline underline-offset-2 [overflow-wrap:anywhere]"
          >
            {kind === 'photo' && (
              <img
                src={fileUrl(questionId, id, 'small')}
                alt={t('photo')}
                className="h-40 w-auto max-w-full rounded object-contain"
              />
            )}
            <span className="text-sm">
              {t(kind === 'photo' ? 'downloadPhoto' : 'download', { name, size: size(bytes) })}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
