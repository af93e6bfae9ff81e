import { Send } from 'lucide-react'
import { useRef, useState, type FormEvent } from 'react'
import { urlFor } from '~/client'
import { toast } from '~/lib/toasts'
import { Field } from '~/ui/field'
import { TextInput } from '~/ui/text_input'
import { IconButton } from '~/ui/icon_button'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { sendReply } from '~/features/planning/today/send_reply'

/** A field to answer at once. What could not be sent stays in it. */
export function Reply({ words }: { words: Data.Planning.LastWords }) {
  const { t } = useTranslation()
  const { csrfToken } = useShared()
  const [body, setBody] = useState('')
  const [error, setError] = useState<string>()
  const clientId = useRef(words.replyId)
  const sending = useRef(false)
  const { conversationId: id, otherFirstName: name, lastMessage } = words
  const label = t(`planning.today.words.${lastMessage ? 'reply' : 'write'}`, { name })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (sending.current || body.trim() === '') return
    sending.current = true
    setError(undefined)
    try {
      await sendReply(id, clientId.current, body, csrfToken)
      clientId.current = crypto.randomUUID()
      setBody('')
      toast(t('planning.today.words.sent', { name }))
    } catch (problem) {
      setError((problem as Error).message || t('planning.today.words.not_sent'))
    } finally {
      sending.current = false
    }
  }

  return (
    <form method="post" action={urlFor('messages.store', { id })} onSubmit={submit}>
      <input type="hidden" name="_csrf" value={csrfToken} />
      <input type="hidden" name="clientId" value={words.replyId} />
      <div className="flex items-start gap-2">
        <Field name="body" label={label} hideLabel error={error} className="flex-1" required>
          <TextInput
            placeholder={label}
            autoComplete="off"
            maxLength={4000}
            value={body}
            onChange={(event) => setBody(event.target.value)}
          />
        </Field>
        <IconButton type="submit" icon={Send} label={t('planning.today.words.send')} />
      </div>
    </form>
  )
}
