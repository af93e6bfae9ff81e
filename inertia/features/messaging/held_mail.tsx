import { BothClocks } from '~/ui/both_clocks'
import { useDates } from '~/hooks/use_dates'
import { daysBetween } from '~/lib/relative_dates'
import { useTranslation } from '~/hooks/use_translation'
import { useHeldMail } from '~/features/messaging/use_held_mail'

export type HeldMailProps = {
  conversationId: string
  other: { firstName: string; timeZone: string }
  /** Of one's own last message, while it isn't read. */
  position: number
}

/** That the e-mail about a message waits for the other's morning: it is asked a while after the page stands. */
export default function HeldMail({ conversationId, other, position }: HeldMailProps) {
  const { t } = useTranslation()
  const { weekday, timeZone } = useDates()
  const held = useHeldMail(conversationId, position)
  if (!held) return null

  const { until, now } = held
  const days = daysBetween(now, until, timeZone)
  const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'other'
  return (
    <>
      {t(`messaging.held.${when}`, { day: weekday(until) })}{' '}
      <BothClocks start={until} other={{ name: other.firstName, timeZone: other.timeZone }} />
    </>
  )
}
