import type { FormEvent } from 'react'
import { buttonClasses } from '~/ui/button_styles'
import { useWords } from '~/back_office/questions/use_words'
import { WordsField } from '~/back_office/questions/words_field'
import { AnswerFiles } from '~/back_office/questions/answer_files'
import { excessOf, useAnswer } from '~/back_office/questions/use_answer'

type AnswerFormProps = {
  id: string
  /** A colleague has the question: what was begun stays to be read and copied, and goes on once it is one's own. */
  held: boolean
  change: (what: () => Promise<unknown>) => Promise<boolean>
}

/** The answer that is being written; its words and files stay until they are stored. */
export function AnswerForm({ id, held, change }: AnswerFormProps) {
  const { t } = useWords()
  const { body, write, files, moving, add, leaveOut, sending, send } = useAnswer(id, change)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!held && excessOf(body) <= 0) void send()
  }

  return (
    <form onSubmit={submit} hidden={held && body === ''} className="mb-4">
      <WordsField
        id="answer"
        label={t(held ? 'begun' : 'answer')}
        required={files.length === 0}
        // What is sent is no longer written at.
        readOnly={held || sending}
        value={body}
        onChange={write}
      />
      {!held && (
        <>
          <fieldset disabled={sending} className="m-0 min-w-0 border-0 p-0">
            <AnswerFiles files={files} moving={moving} onAdd={add} onLeaveOut={leaveOut} />
          </fieldset>
          <button type="submit" aria-disabled={sending} className={buttonClasses()}>
            {t(sending ? 'sending' : 'send')}
          </button>
        </>
      )}
    </form>
  )
}
