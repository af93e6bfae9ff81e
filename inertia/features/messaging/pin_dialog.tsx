import { useRef, type FormEvent } from 'react'
import { Button } from '~/ui/button'
import { Dialog } from '~/ui/dialog'
import { Field } from '~/ui/field'
import { TextInput } from '~/ui/text_input'
import { useTranslation } from '~/hooks/use_translation'
import type { Message } from '~/features/messaging/conversation_types'

const LONGEST = 120

type PinDialogProps = {
  message: Message | null
  onClose: () => void
  onPin: (message: Message, reason: string) => void
}

/** Asks for a word on why, which may be left out. */
export function PinDialog({ message, onClose, onPin }: PinDialogProps) {
  const { t } = useTranslation()
  const form = useRef<HTMLFormElement>(null)

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim()
    onClose()
    onPin(message!, reason)
  }

  return (
    <Dialog
      open={message !== null}
      onClose={onClose}
      title={t('messaging.pins.dialog')}
      actions={
        <>
          <Button onClick={() => form.current?.requestSubmit()}>{t('messaging.pins.pin')}</Button>
          <Button variant="quiet" onClick={onClose}>
            {t('messaging.cancel')}
          </Button>
        </>
      }
    >
      <form ref={form} onSubmit={submit}>
        <Field
          name="reason"
          label={t('messaging.pins.reason')}
          hint={t('messaging.pins.reason_hint')}
        >
          <TextInput maxLength={LONGEST} autoComplete="off" />
        </Field>
      </form>
    </Dialog>
  )
}
