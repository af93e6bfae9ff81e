import { uuid } from '~/lib/uuid'
import { buttonClasses } from '~/ui/button_styles'
import { useWords } from '~/back_office/questions/use_words'

/** A file with the id of its upload: however often it is tried, it is one. */
export type ChosenFile = { id: string; file: File }

type AnswerFilesProps = { files: ChosenFile[]; onChange: (files: ChosenFile[]) => void }

/** Photos and documents that go with the answer, each of which can be left out again. */
export function AnswerFiles({ files, onChange }: AnswerFilesProps) {
  const { t } = useWords()
  const add = (input: HTMLInputElement) => {
    onChange([...files, ...Array.from(input.files ?? [], (file) => ({ id: uuid(), file }))])
    // The same file can be chosen again after it was left out.
    input.value = ''
  }

  return (
    <div className="mb-3">
      <label htmlFor="answer-files" className="mb-1 block font-semibold">
        {t('files')}
      </label>
      <input
        id="answer-files"
        type="file"
        multiple
        onChange={(event) => add(event.target as unknown as HTMLInputElement)}
        className="block min-h-11 max-w-full"
      />
      {files.length > 0 && (
        <ul aria-label={t('chosenFiles')} className="m-0 mt-1 list-none p-0">
          {files.map(({ id, file }) => (
            <li key={id} className="flex flex-wrap items-center gap-2">
              <span className="[overflow-wrap:anywhere]">{file.name}</span>
              <button
                type="button"
                aria-label={t('leaveOutFile', { name: file.name })}
                onClick={() => onChange(files.filter((one) => one.id !== id))}
                className={buttonClasses('quiet', 'small')}
              >
                {t('leaveOut')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
