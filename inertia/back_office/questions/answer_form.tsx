import { useRef, useState, type FormEvent } from 'react'
import { uuid } from '~/lib/uuid'
import { buttonClasses } from '~/ui/button_styles'
import { controlClasses } from '~/ui/control_styles'
import { useWords } from '~/back_office/questions/use_words'
import { questionServer } from '~/back_office/questions/server'
import { AnswerFiles, type ChosenFile } from '~/back_office/questions/answer_files'

const LONGEST = 4000

type AnswerFormProps = {
  id: string
  /** A colleague has the question: what was begun stays to be read and copied, and goes on once it is one's own. */
  held: boolean
  change: (what: () => Promise<unknown>) => Promise<boolean>
}

/** However often it is pressed, an answer is stored once; its words and files stay until they are. */
export function AnswerForm({ id, held, change }: AnswerFormProps) {
  const { t } = useWords()
  const [body, setBody] = useState('')
  const [files, setFiles] = useState<ChosenFile[]>([])
  const clientId = useRef(uuid())
  const sending = useRef(false)

  async function answer(text: string) {
    for (const { id: fileId, file } of files) await questionServer.attach(id, fileId, file)
    await questionServer.answer(id, {
      clientId: clientId.current,
      ...(text && { body: text }),
      ...(files.length > 0 && { fileIds: files.map((one) => one.id) }),
    })
  }

  async function send(event: FormEvent) {
    event.preventDefault()
    const text = body.trim()
    if (held || sending.current || (text === '' && files.length === 0)) return
    sending.current = true
    const sent = await change(() => answer(text))
    sending.current = false
    if (!sent) return
    clientId.current = uuid()
    setBody('')
    setFiles([])
  }

  return (
    <form onSubmit={send} hidden={held && body === ''} className="mb-4">
      <label htmlFor="answer" className="mb-1 block font-semibold">
        {t(held ? 'begun' : 'answer')}
      </label>
      <textarea
        id="answer"
        rows={4}
        required={files.length === 0}
        readOnly={held}
        maxLength={LONGEST}
        value={body}
        onChange={(event) => setBody((event.target as unknown as { value: string }).value)}
        className={`${controlClasses} mb-3`}
      />
      {!held && (
        <>
          <AnswerFiles files={files} onChange={setFiles} />
          <button type="submit" className={buttonClasses()}>
            {t('send')}
          </button>
        </>
      )}
    </form>
  )
}
