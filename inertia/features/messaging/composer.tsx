import { Check, Send } from 'lucide-react'
import { useRef, type ClipboardEvent, type FormEvent, type KeyboardEvent } from 'react'
import { urlFor } from '~/client'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/text_area'
import { useHydrated } from '~/hooks/use_hydrated'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { Attachments } from '~/features/messaging/attachments'
import { AttachButtons } from '~/features/messaging/attach_buttons'
import { DropHint } from '~/features/messaging/drop_hint'
import { useFileDrop } from '~/features/messaging/use_file_drop'
import { IntentBar } from '~/features/messaging/intent_bar'
import { LONGEST, useComposer, type ComposerOptions } from '~/features/messaging/use_composer'
import type { Author, WrittenBy } from '~/features/messaging/message_line'

/** From so many signs before the end on, what is left is told. */
const NEAR = 200

/** Where Enter is the only key for a new line, it stays that. */
const isTouch = () => window.matchMedia('(pointer: coarse)').matches

type ComposerProps = ComposerOptions & {
  name: string
  /** The id of a send without script. */
  clientId: string
  authorOf: (written: WrittenBy) => Author
  /** Arrow up in the empty field, as chats have it. */
  onEditLast: () => void
}

/** The field: Enter sends, Shift + Enter breaks the line, Escape leaves an answer or a correction. */
export function Composer({ name, clientId, authorOf, onEditLast, ...options }: ComposerProps) {
  const { t } = useTranslation()
  const { csrfToken, user } = useShared()
  const hydrated = useHydrated()
  const { conversationId: id, intent, onIntent } = options
  const field = useRef<HTMLTextAreaElement>(null)
  const composer = useComposer(options, field)
  const { body, excess, correction, write, send, attachments } = composer
  const editing = intent?.kind === 'edit'

  const submit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }

  const attach = attachments.add
  const hovering = useFileDrop(editing ? null : attach)
  const paste = (event: ClipboardEvent) => {
    const { files } = event.clipboardData
    if (editing || files.length === 0) return
    event.preventDefault()
    attach(files)
  }

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && intent) return onIntent(null)
    if (event.key === 'ArrowUp' && body === '' && !intent) {
      event.preventDefault()
      return onEditLast()
    }
    const sends = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing
    if (!sends || isTouch()) return
    event.preventDefault()
    send()
  }

  const role = user!.role
  const tooLong = excess > 0 ? t('messaging.too_long', { excess }) : undefined
  const refusal = correction.emptied ? t('messaging.edit.empty', { role }) : tooLong

  return (
    <form
      method="post"
      action={urlFor('messages.store', { id })}
      onSubmit={submit}
      className="@container flex flex-col gap-1"
    >
      <input type="hidden" name="_csrf" value={csrfToken} />
      <input type="hidden" name="clientId" value={clientId} />
      {hovering && <DropHint />}
      {intent && (
        <IntentBar
          intent={intent}
          author={authorOf(intent.message)}
          onCancel={() => onIntent(null)}
        />
      )}
      <p role="status" className="text-sm text-ink-quiet empty:hidden">
        {correction.overtaken && t('messaging.edit.overtaken', { role })}
      </p>
      {!editing && <Attachments files={attachments.files} onRemove={attachments.remove} />}
      <div className="flex flex-wrap items-end gap-2">
        {!editing && <AttachButtons onPick={attach} />}
        <Field
          name="body"
          label={t('messaging.field', { name })}
          hideLabel
          required={attachments.files.length === 0}
          error={refusal}
          className="min-w-0 flex-1 @max-[16rem]:order-first @max-[16rem]:basis-full"
        >
          <TextArea
            ref={field}
            rows={1}
            // Nothing is cut: only where no script counts does the browser.
            maxLength={hydrated ? undefined : LONGEST}
            value={body}
            // What is sent when its photo is ready is no longer written at.
            readOnly={composer.pending}
            placeholder={t('messaging.placeholder', { name })}
            className="max-h-[min(10rem,30dvh)] resize-none!"
            onChange={(event) => write(event.target.value)}
            onKeyDown={press}
            onPaste={paste}
          />
        </Field>
        <Button
          type="submit"
          icon={editing ? Check : Send}
          size="small"
          className="@max-[16rem]:ml-auto"
          pending={composer.pending}
        >
          <span className="max-sm:sr-only">
            {editing ? t('messaging.edit.save') : t('messaging.send')}
          </span>
        </Button>
      </div>
      {excess > -NEAR && excess <= 0 && (
        <p className="text-sm text-ink-quiet tabular-nums">
          {t('messaging.room_left', { count: -excess })}
        </p>
      )}
      <p className="text-sm text-ink-quiet max-lg:hidden pointer-coarse:hidden">
        {t('messaging.hint')}
      </p>
    </form>
  )
}
