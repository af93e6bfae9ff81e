import { MessagesSquare } from 'lucide-react'
import { useReloadAt } from './use_reload_at'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { LinkButton } from '~/ui/link_button'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type JoinHourProps = { appointment: Data.Appointments.Appointment }

/** "Rejoindre", from a quarter of an hour before until half an hour after. */
export function JoinHour({ appointment }: JoinHourProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const { user, now } = useShared()
  const { join, conversationId, otherFirstName: name } = appointment
  const later = join && !join.open && Date.parse(join.opensAt) > Date.parse(now)
  useReloadAt(later ? join.opensAt : null, now)

  if (later) {
    const [day, time] = [dates.day(join.opensAt), dates.time(join.opensAt)]
    return <p className="pt-2 text-ink-quiet">{t('appointments.show.join_later', { day, time })}</p>
  }
  if (!join?.open || !conversationId) return null
  return (
    <div className="flex flex-col items-start gap-3 pt-4">
      <LinkButton icon={MessagesSquare} href={`/messages/${conversationId}`}>
        {t('appointments.show.join')}
      </LinkButton>
      <p className="text-ink-quiet">
        {t('appointments.show.join_open', { role: user?.role, name })}
      </p>
    </div>
  )
}
