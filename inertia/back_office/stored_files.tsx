import { useTranslation } from 'adminjs'
import { fileSize } from '~/back_office/file_size'
import { StoredPhoto } from '~/back_office/stored_photo'
import type { Data } from '@generated/data'

export type OfficeFile = Data.Messaging.Message['files'][number]

export type HrefOf = (id: string, size: 'small' | 'large') => string

/** What was sent with a message: photos small, which a press shows large; documents are links that keep them. */
export function StoredFiles({ files, hrefOf }: { files: OfficeFile[]; hrefOf: HrefOf }) {
  const { translateComponent: tc, i18n } = useTranslation()
  return (
    <ul className="m-0 mt-2 flex list-none flex-wrap items-end gap-3 p-0">
      {files.map((file) => {
        const size = fileSize(file.bytes, i18n.language)
        return (
          <li key={file.id} className="max-w-full">
            {file.kind === 'photo' ? (
              <StoredPhoto
                photo={file}
                hrefOf={hrefOf}
                download={tc('StoredFiles.downloadPhoto', { size } as never)}
              />
            ) : (
              <a
                href={hrefOf(file.id, 'large')}
                download
                className="flex min-h-11 items-center text-sm text-action underline underline-offset-2 [overflow-wrap:anywhere]"
              >
                {tc('StoredFiles.download', { name: file.name, size } as never)}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
