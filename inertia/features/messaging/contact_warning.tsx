import { useState, type FormEvent } from 'react'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/text_area'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import type { OutgoingStateProps } from '~/features/messaging/outgoing_state'
import type { Finding } from '~/features/messaging/conversation_types'

const LONGEST = 500

export type ContactWarningProps = OutgoingStateProps & { findings: Finding[] }

/** Under a message that was not sent: what in it leads elsewhere, and the ways on. */
export default function ContactWarning(props: ContactWarningProps) {
  const { outgoing, findings, onRetry, onGiveUp, onChange } = props
  const { t } = useTranslation()
  const { role } = useShared().user!
  const [explaining, setExplaining] = useState(false)

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const explanation = String(new FormData(event.currentTarget).get('explanation') ?? '').trim()
    if (explanation !== '') onRetry({ ...outgoing, explanation })
  }

  return (
    <div className="flex w-full max-w-text flex-col gap-2 border-l-4 border-warning py-1 pl-3">
      <p role="alert" className="font-semibold">
        {outgoing.reason}
      </p>
      <p>{t('messaging.contact.found')}</p>
      <ul className="list-disc pl-5">
        {findings.map(({ kind, start, end, fileName }) => (
          <li key={`${fileName} ${start}`}>
            {t(`messaging.contact.${kind}`)}{' '}
            <q className="break-words">{(fileName ?? outgoing.body).slice(start, end)}</q>
            {fileName && ` ${t('messaging.contact.in_name', { fileName })}`}
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-quiet">{t('messaging.contact.why', { role })}</p>
      {explaining ? (
        <form onSubmit={send} className="flex flex-col items-start gap-2">
          <Field
            name="explanation"
            label={t('messaging.contact.explanation', { role })}
            required
            className="w-full"
          >
            <TextArea rows={2} maxLength={LONGEST} />
          </Field>
          <Button type="submit" size="small">
            {t('messaging.contact.send')}
          </Button>
        </form>
      ) : (
        <div className="flex flex-wrap gap-2">
          {onChange && (
            <Button size="small" onClick={() => onChange(outgoing)}>
              {t('messaging.change')}
            </Button>
          )}
          <Button variant="secondary" size="small" onClick={() => setExplaining(true)}>
            {t('messaging.contact.explain')}
          </Button>
          <Button variant="quiet" size="small" onClick={() => onGiveUp(outgoing.clientId)}>
            {t('messaging.give_up')}
          </Button>
        </div>
      )}
    </div>
  )
}
