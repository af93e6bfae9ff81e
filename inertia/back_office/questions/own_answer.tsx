import { useState, type FormEvent } from 'react'
import { buttonClasses } from '~/ui/button_styles'
import { isEditable } from '~/features/messaging/editable'
import { useWords } from '~/back_office/questions/use_words'
import { excessOf } from '~/back_office/questions/use_answer'
import { questionServer } from '~/back_office/questions/server'
import { WordsField } from '~/back_office/questions/words_field'
import type { Message } from '~/back_office/questions/types'

type OwnAnswerProps = {
  message: Message
  questionId: string
  change: (what: () => Promise<unknown>) => Promise<boolean>
}

/** What can be done with one's own answer: corrected for a while, withdrawn always. */
export function OwnAnswer({ message, questionId, change }: OwnAnswerProps) {
  const { t } = useWords()
  const [doing, setDoing] = useState<'nothing' | 'correct' | 'withdraw'>('nothing')
  const [body, setBody] = useState(message.body)
  const { id } = message
  const cancel = () => setDoing('nothing')
  const begin = () => {
    setBody(message.body)
    setDoing('correct')
  }
  async function correct(event: FormEvent) {
    event.preventDefault()
    if (excessOf(body) > 0) return
    if (await change(() => questionServer.correct(questionId, id, body.trim()))) cancel()
  }
  const quiet = (what: string, onClick: () => void) => (
    <button type="button" onClick={onClick} className={buttonClasses('quiet', 'small')}>
      {t(what)}
    </button>
  )

  if (doing === 'correct') {
    return (
      <form onSubmit={correct} className="mt-2">
        <WordsField
          id={`correct-${id}`}
          label={t('correction')}
          value={body}
          onChange={setBody}
          required
        />
        <button type="submit" className={buttonClasses('primary', 'small')}>
          {t('save')}
        </button>
        {quiet('cancel', cancel)}
      </form>
    )
  }
  if (doing === 'withdraw') {
    const withdraw = () => void change(() => questionServer.withdraw(questionId, id)).then(cancel)
    return (
      <div className="mt-2">
        <p role="status">{t('withdrawText')}</p>
        <button type="button" onClick={withdraw} className={buttonClasses('danger', 'small')}>
          {t('withdraw')}
        </button>
        {quiet('cancel', cancel)}
      </div>
    )
  }
  return (
    <p className="-ml-3">
      {isEditable(message, new Date().toISOString()) && quiet('correct', begin)}
      {quiet('withdraw', () => setDoing('withdraw'))}
    </p>
  )
}
