import { useRef, useState, type FormEvent } from 'react'
import { uuid } from '~/lib/uuid'
import { buttonClasses } from '~/ui/button_styles'
import { controlClasses } from '~/ui/control_styles'
import { useWords } from '~/back_office/questions/use_words'
import { questionServer } from '~/back_office/questions/server'

const LONGEST = 4000

type AnswerFormProps = { id: string; change: (what: () => Promise<unknown>) => Promise<boolean> }

/** However often it is pressed, an answer is stored once; its words stay until they are. */
export function AnswerForm({ id, change }: AnswerFormProps) {
  const { t } = useWords()
  const [body, setBody] = useState('')
  const clientId = useRef(uuid())
  const sending = useRef(false)

  async function send(event: FormEvent) {
    event.preventDefault()
    const text = body.trim()
    if (text === '' || sending.current) return
    sending.current = true
    const sent = await change(() =>
      questionServer.answer(id, { clientId: clientId.current, body: text })
    )
    sending.current = false
    if (!sent) return
    clientId.current = uuid()
    setBody('')
  }

  return (
    <form onSubmit={send} className="mb-4">
      <label htmlFor="answer" className="mb-1 block font-semibold">
        {t('answer')}
      </label>
      <textarea
        id="answer"
        rows={4}
        required
        maxLength={LONGEST}
        value={body}
        onChange={(event) => setBody((event.target as unknown as { value: string }).value)}
        className={`${controlClasses} mb-3`}
      />
      <button type="submit" className={buttonClasses()}>
        {t('send')}
      </button>
    </form>
  )
}
