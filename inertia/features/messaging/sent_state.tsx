import { part } from '~/lib/part'
import { usePart } from '~/hooks/use_part'
import { useTranslation } from '~/hooks/use_translation'
import type { HeldMailProps } from '~/features/messaging/held_mail'

const loadHeldMail = part(
  '~/features/messaging/held_mail',
  () => import('~/features/messaging/held_mail')
)
/** It is a courtesy. */
const sayNothing = () => undefined

type SentStateProps = HeldMailProps & { read: boolean; writable: boolean }

/** Under one's own last message: it arrived, it was read, or its e-mail waits for the other's morning. */
export function SentState({ read, writable, ...message }: SentStateProps) {
  const { t } = useTranslation()
  const HeldMail = usePart<HeldMailProps>(loadHeldMail, false, sayNothing)
  return (
    <li className="pt-0.5 text-right text-sm text-ink-quiet">
      {t(read ? 'messaging.read' : 'messaging.sent')}
      <span role="status" className="block">
        {HeldMail && writable && !read && <HeldMail {...message} />}
      </span>
    </li>
  )
}
