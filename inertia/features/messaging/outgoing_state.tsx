import { Button } from '~/ui/button'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { part } from '~/lib/part'
import { usePart } from '~/hooks/use_part'
import type { ContactWarningProps } from '~/features/messaging/contact_warning'
import type { Outgoing } from '~/features/messaging/conversation_types'

const loadWarning = part(
  '~/features/messaging/contact_warning',
  () => import('~/features/messaging/contact_warning')
)
/** What refuses it is said all the same. */
const sayReason = () => undefined

export type OutgoingStateProps = {
  outgoing: Outgoing
  onRetry: (outgoing: Outgoing) => void
  onGiveUp: (clientId: string) => void
  /** Takes its words and files back into the field, where one may write. */
  onChange?: (outgoing: Outgoing) => void
}

/** Under a message that is not there yet: whether it is going, waits, or needs its author. */
export function OutgoingState(props: OutgoingStateProps) {
  const { outgoing, onRetry, onGiveUp, onChange } = props
  const { state, reason, signedOut, findings } = outgoing
  const { t } = useTranslation()
  const { role } = useShared().user!
  // Fetched while it goes.
  const ContactWarning = usePart<ContactWarningProps>(loadWarning, Boolean(findings), sayReason)

  if (state === 'sending') return <Sending {...props} />
  if (findings && ContactWarning) return <ContactWarning {...props} findings={findings} />
  const failed = state === 'failed'
  const waiting = signedOut ? t('messaging.failed_signed_out', { role }) : t('messaging.waiting')
  const sentence = failed
    ? t('messaging.failed', { reason: reason ?? t('messaging.failed_unexpected') })
    : (reason ?? waiting)

  return (
    <div
      role={failed ? 'alert' : 'status'}
      className="flex flex-wrap items-center justify-end gap-x-1"
    >
      <p className={failed ? 'text-sm text-danger' : 'text-sm text-ink-quiet'}>{sentence}</p>
      <Button variant="quiet" size="small" onClick={() => onRetry(outgoing)}>
        {t('messaging.retry')}
      </Button>
      {failed && onChange && (
        <Button variant="quiet" size="small" onClick={() => onChange(outgoing)}>
          {t('messaging.change')}
        </Button>
      )}
      <Button variant="quiet" size="small" onClick={() => onGiveUp(outgoing.clientId)}>
        {t('messaging.give_up')}
      </Button>
    </div>
  )
}

/** Files may take long: while they go, their author sees how far they are and can stop them. */
function Sending({ outgoing, onGiveUp, onChange }: OutgoingStateProps) {
  const { t } = useTranslation()
  const { progress, files = [], clientId } = outgoing
  const stoppable = files.length > 0 && progress !== 1
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-2">
      <p className="text-sm text-ink-quiet">{t('messaging.sending')}</p>
      {progress !== undefined && (
        <progress value={progress} aria-label={t('messaging.sending')} className="max-w-32" />
      )}
      {stoppable && (
        <Button
          variant="quiet"
          size="small"
          onClick={() => (onChange ? onChange(outgoing) : onGiveUp(clientId))}
        >
          {t('messaging.stop')}
        </Button>
      )}
    </div>
  )
}
