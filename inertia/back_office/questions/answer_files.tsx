import { buttonClasses } from '~/ui/button_styles'
import { useWords } from '~/back_office/questions/use_words'
import type { ChosenFile } from '~/back_office/questions/use_answer_files'

type AnswerFilesProps = {
  files: ChosenFile[]
  /** One that moves: it will stand still. */
  moving?: File
  onAdd: (picked: File[]) => void
  onLeaveOut: (gone: ChosenFile[]) => void
}

/** Photos and documents that go with the answer, each of which can be left out again. */
export function AnswerFiles({ files, moving, onAdd, onLeaveOut }: AnswerFilesProps) {
  const { t } = useWords()
  const add = (input: HTMLInputElement) => {
    onAdd([...(input.files ?? [])])
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
          {files.map((one) => (
            <li key={one.id} className="flex flex-wrap items-center gap-2">
              <span className="[overflow-wrap:anywhere]">{one.file.name}</span>
              <button
                type="button"
                aria-label={t('leaveOutFile', { name: one.file.name })}
                onClick={() => onLeaveOut([one])}
                className={buttonClasses('quiet', 'small')}
              >
                {t('leaveOut')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status">{moving && t('stillFile', { name: moving.name })}</p>
    </div>
  )
}
