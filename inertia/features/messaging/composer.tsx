import { Check, Send } from 'lucide-react'
import { useRef, type FormEvent } from 'react'
import { urlFor } from '~/client'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/text_area'
import { useHydrated } from '~/hooks/use_hydrated'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { Attachments } from '~/features/messaging/attachments'
import { AttachButtons } from '~/features/messaging/attach_buttons'
import { ComposerHints } from '~/features/messaging/composer_hints'
import { DropHint } from '~/features/messaging/drop_hint'
import { useFileDrop } from '~/features/messaging/use_file_drop'
import { IntentBar } from '~/features/messaging/intent_bar'
import { useComposerKeys } from '~/features/messaging/use_composer_keys'
import { WithoutScript } from '~/features/messaging/without_script'
import { LONGEST, useComposer, type ComposerOptions } from '~/features/messaging/use_composer'
import type { Author, WrittenBy } from '~/features/messaging/message_line'

type ComposerProps = ComposerOptions & {
  name: string
  /** The id of a send without script. */
  clientId: string
  authorOf: (written: WrittenBy) => Author
  /** Arrow up in the empty field, as chats have it. */
  onEditLast: () => void
}

/** The field, with what goes with its words. */
export function Composer({ name, clientId, authorOf, onEditLast, ...options }: ComposerProps) {
  const { t } = useTranslation()
  const { role } = useShared().user!
  const hydrated = useHydrated()
  const { conversationId: id, intent, onIntent, written } = options
  const field = useRef<HTMLTextAreaElement>(null)
  const composer = useComposer(options, field)
  const { body, excess, correction, write, send, attachments } = composer
  const editing = intent?.kind === 'edit'
  const attach = editing ? null : attachments.add
  const hovering = useFileDrop(attach)
  const keys = useComposerKeys({ body, intent, onIntent, onEditLast, attach, send })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  const tooLong = excess > 0 ? t('messaging.too_long', { excess }) : composer.refusal
  const refusal = correction.emptied ? t('messaging.edit.empty', { role }) : tooLong

  return (
    <form
      method="post"
      action={urlFor('messages.store', { id })}
      onSubmit={submit}
      className="@container flex flex-col gap-1"
    >
      <WithoutScript clientId={clientId} written={written} />
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
        {attach && <AttachButtons onPick={attach} />}
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
            // The draft is kept: a browser that fills the field again would bring a correction too.
            autoComplete="off"
            value={body}
            // What is sent when its photo is ready is no longer written at.
            readOnly={composer.pending}
            placeholder={t('messaging.placeholder', { name })}
            className="max-h-[min(10rem,30dvh)] resize-none!"
            onChange={(event) => write(event.target.value)}
            {...keys}
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
      <ComposerHints excess={excess} />
    </form>
  )
}
