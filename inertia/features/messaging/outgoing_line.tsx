import { Button } from '~/ui/button'
import { MessageBody } from '~/features/messaging/message_body'
import { ContactWarning } from '~/features/messaging/contact_warning'
import { ChosenFile } from '~/features/messaging/chosen_file'
import { Bubble } from '~/features/messaging/bubble'
import { useTranslation } from '~/hooks/use_translation'
import type { Author } from '~/features/messaging/message_line'
import type { Outgoing } from '~/features/messaging/conversation_types'

type OutgoingLineProps = {
  outgoing: Outgoing
  author: Author
  onRetry: (outgoing: Outgoing) => void
  onGiveUp: (clientId: string) => void
  /** Takes its words back into the field. */
  onChange: (outgoing: Outgoing) => void
}

/** A message on its way. One that didn't get there keeps its text and says why. */
export function OutgoingLine(props: OutgoingLineProps) {
  const { outgoing, author, onRetry, onGiveUp } = props
  const { t } = useTranslation()
  const { progress } = outgoing
  const failed = outgoing.state === 'failed'

  return (
    <li className="flex flex-col items-end gap-0.5 pt-1">
      <span className="sr-only">{author.name}</span>
      <Bubble {...author} waiting>
        {outgoing.files?.map(({ id, file }) => (
          <ChosenFile key={id} file={file} />
        ))}
        <MessageBody text={outgoing.body} />
      </Bubble>
      {failed && outgoing.findings ? (
        <ContactWarning {...props} findings={outgoing.findings} />
      ) : failed ? (
        <div role="alert" className="flex flex-wrap items-center justify-end gap-x-1">
          <p className="text-sm text-danger">
            {t('messaging.failed', { reason: outgoing.reason })}
          </p>
          <Button variant="quiet" size="small" onClick={() => onRetry(outgoing)}>
            {t('messaging.retry')}
          </Button>
          <Button variant="quiet" size="small" onClick={() => onGiveUp(outgoing.clientId)}>
            {t('messaging.give_up')}
          </Button>
        </div>
      ) : (
        <p className="text-sm text-ink-quiet">
          {t('messaging.sending')}
          {progress !== undefined && (
            <progress
              value={progress}
              aria-label={t('messaging.sending')}
              className="ml-2 align-middle"
            />
          )}
        </p>
      )}
    </li>
  )
}
