import { Send } from 'lucide-react'
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { urlFor } from '~/client'
import { uuid } from '~/lib/uuid'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/text_area'
import { useShared } from '~/hooks/use_shared'
import { unsent } from '~/features/messaging/unsent'
import { useTranslation } from '~/hooks/use_translation'
import type { Outgoing } from '~/features/messaging/conversation_types'

const LONGEST = 4000

/** Where Enter is the only key for a new line, it stays that. */
const isTouch = () => window.matchMedia('(pointer: coarse)').matches

type ComposerProps = {
  conversationId: string
  name: string
  /** The id of a send without script. */
  clientId: string
  onSend: (message: Omit<Outgoing, 'state'>) => void
}

/** The field: Enter sends, Shift + Enter breaks the line. A draft is kept for each conversation. */
export function Composer({ conversationId: id, name, clientId, onSend }: ComposerProps) {
  const { t } = useTranslation()
  const { csrfToken, user } = useShared()
  const userId = user!.id
  const [body, setBody] = useState('')
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => setBody((typed) => typed || unsent.draft(userId, id)), [userId, id])

  const write = (text: string) => {
    setBody(text)
    unsent.keepDraft(userId, id, text)
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const text = body.trim()
    if (text === '') return
    onSend({ clientId: uuid(), body: text, createdAt: new Date().toISOString() })
    write('')
  }

  const press = (event: KeyboardEvent) => {
    const sends = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing
    if (!sends || isTouch()) return
    event.preventDefault()
    form.current!.requestSubmit()
  }

  return (
    <form
      ref={form}
      method="post"
      action={urlFor('messages.store', { id })}
      onSubmit={submit}
      className="flex flex-col gap-1"
    >
      <input type="hidden" name="_csrf" value={csrfToken} />
      <input type="hidden" name="clientId" value={clientId} />
      <div className="flex items-end gap-2">
        <Field
          name="body"
          label={t('messaging.field', { name })}
          hideLabel
          required
          className="min-w-0 flex-1"
        >
          <TextArea
            rows={1}
            maxLength={LONGEST}
            value={body}
            placeholder={t('messaging.placeholder', { name })}
            className="max-h-40 resize-none!"
            onChange={(event) => write(event.target.value)}
            onKeyDown={press}
          />
        </Field>
        <Button type="submit" icon={Send} size="small">
          <span className="max-sm:sr-only">{t('messaging.send')}</span>
        </Button>
      </div>
      <p className="text-sm text-ink-quiet max-lg:hidden pointer-coarse:hidden">
        {t('messaging.hint')}
      </p>
    </form>
  )
}
