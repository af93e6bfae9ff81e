import { BothClocks } from '~/ui/both_clocks'
import { useDates } from '~/hooks/use_dates'
import { daysBetween } from '~/lib/relative_dates'
import { useTranslation } from '~/hooks/use_translation'
import { useHeldMail, type Held } from '~/features/messaging/use_held_mail'

type SentStateProps = {
  conversationId: string
  other: { firstName: string; timeZone: string }
  position: number
  read: boolean
  writable: boolean
}

/** Under one's own last message: it arrived, it was read, or its e-mail waits for the other's morning. */
export function SentState({ conversationId, other, position, read, writable }: SentStateProps) {
  const { t } = useTranslation()
  const held = useHeldMail(conversationId, writable && !read ? position : null)
  return (
    <li className="pt-0.5 text-right text-sm text-ink-quiet">
      {t(read ? 'messaging.read' : 'messaging.sent')}
      <span role="status" className="block">
        {!read && held && <HeldMail {...held} other={other} />}
      </span>
    </li>
  )
}

function HeldMail({ until, now, other }: Held & Pick<SentStateProps, 'other'>) {
  const { t } = useTranslation()
  const { weekday, timeZone } = useDates()
  const days = daysBetween(now, until, timeZone)
  const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'other'
  return (
    <>
      {t(`messaging.held.${when}`, { day: weekday(until) })}{' '}
      <BothClocks start={until} other={{ name: other.firstName, timeZone: other.timeZone }} />
    </>
  )
}
