import { urlFor } from '~/client'
import { StoredFiles } from '~/ui/stored_files'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'

type InstructionsProps = { homework: Data.Homework.Homework.Variants['forSheet'] }

/** The instructions as their tutor wrote them, on ruled paper, and the files that come with them. */
export function Instructions({ homework }: InstructionsProps) {
  const { t } = useTranslation()
  const { id, title, instructions: text, files, hour } = homework
  return (
    <section aria-label={t('homework.sheet.instructions')} className="flex flex-col gap-3">
      {text && (
        <p className="ruled max-w-text pt-2 text-lg leading-8 [overflow-wrap:anywhere] whitespace-pre-wrap">
          {text}
        </p>
      )}
      {!text && files.length === 0 && (
        <p className="max-w-text text-ink-quiet">
          {t('homework.sheet.no_instructions', { hour: hour ? 'yes' : 'no' })}
        </p>
      )}
      {files.length > 0 && (
        <div role="group" aria-label={t('homework.sheet.files')}>
          <StoredFiles
            files={files}
            hrefOf={(fileId) => urlFor('homework_files.show', { id, fileId })}
            photoLabel={t('homework.files.photo', { title })}
          />
        </div>
      )}
    </section>
  )
}
