import { useRef, useState, type FormEvent } from 'react'
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
  /** Resolves to the sentence of a refusal, which is shown at the word that it is about. */
  onPin: (message: Message, reason: string) => Promise<string | undefined>
}

/** Asks for a word on why, which may be left out. */
export function PinDialog({ message, onClose, onPin }: PinDialogProps) {
  const { t } = useTranslation()
  const form = useRef<HTMLFormElement>(null)

  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<string>()

  const close = () => {
    setRefusal(undefined)
    onClose()
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim()
    setPending(true)
    const refused = await onPin(message!, reason)
    setPending(false)
    if (refused) setRefusal(refused)
    else close()
  }

  return (
    <Dialog
      open={message !== null}
      onClose={close}
      title={t('messaging.pins.dialog')}
      actions={
        <>
          <Button pending={pending} onClick={() => form.current?.requestSubmit()}>
            {t('messaging.pins.pin')}
          </Button>
          <Button variant="quiet" onClick={close}>
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
          error={refusal}
        >
          <TextInput maxLength={LONGEST} autoComplete="off" />
        </Field>
      </form>
    </Dialog>
  )
}
