import { Send } from 'lucide-react'
import { router } from '@inertiajs/react'
import { useLayoutEffect, useRef, useState, type FormEvent } from 'react'
import { urlFor } from '~/client'
import { toast } from '~/lib/toasts'
import { Field } from '~/ui/field'
import { TextInput } from '~/ui/text_input'
import { IconButton } from '~/ui/icon_button'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { useQuickSend } from '~/features/messaging/use_quick_send'
import { OutgoingState } from '~/features/messaging/outgoing_state'
import type { Outgoing } from '~/features/messaging/conversation_types'

/** A field to answer at once. What did not arrive yet stands under it. */
export function Reply({ words }: { words: Data.Planning.LastWords }) {
  const { t } = useTranslation()
  const { csrfToken, user } = useShared()
  const [body, setBody] = useState('')
  const field = useRef<HTMLInputElement>(null)
  // Typed before the page's script stood.
  useLayoutEffect(() => setBody(field.current!.value), [])
  const { conversationId: id, otherFirstName: name, lastMessage } = words
  const label = t(`planning.today.words.${lastMessage ? 'reply' : 'write'}`, { name })
  const { outgoing, write, retry, drop } = useQuickSend(id, () => {
    router.reload({ only: ['words'] })
    toast(t('planning.today.words.sent', { name }))
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (body.trim() === '') return
    write(body.trim())
    setBody('')
  }
  const takeBack = ({ clientId, body: words }: Outgoing) => {
    drop(clientId)
    setBody((typed) => [words, typed].filter(Boolean).join(' '))
  }

  return (
    <form method="post" action={urlFor('messages.store', { id })} onSubmit={submit}>
      <input type="hidden" name="_csrf" value={csrfToken} />
      <input type="hidden" name="clientId" value={words.replyId} />
      <input type="hidden" name="writerId" value={user!.id} />
      <div className="flex items-start gap-2">
        <Field name="body" label={label} hideLabel className="flex-1" required>
          <TextInput
            ref={field}
            placeholder={label}
            autoComplete="off"
            maxLength={4000}
            value={body}
            onChange={(event) => setBody(event.target.value)}
          />
        </Field>
        <IconButton type="submit" icon={Send} label={t('planning.today.words.send')} />
      </div>
      {outgoing.map((one) => (
        <div key={one.clientId} className="flex flex-col items-end gap-0.5 pt-2">
          <p className="line-clamp-2 max-w-full text-ink-quiet italic">
            {one.body || one.files?.[0]?.file.name}
          </p>
          <OutgoingState
            outgoing={one}
            onRetry={retry}
            onGiveUp={drop}
            onChange={one.files ? undefined : takeBack}
          />
        </div>
      ))}
    </form>
  )
}
