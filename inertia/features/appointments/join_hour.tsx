import { JoinButton } from './join_button'
import { JoinTrouble } from './join_trouble'
import { useReloadAt } from './use_reload_at'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type JoinHourProps = {
  appointment: Data.Appointments.Appointment
  around: Data.Appointments.AroundHour | null
}

/** "Rejoindre", while the door is open, and what to do when it doesn't work. */
export function JoinHour({ appointment, around }: JoinHourProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const { user, now } = useShared()
  const { id, conversationId, startsAt, endsAt, otherFirstName: name } = appointment
  const join = around?.join
  const later = join && Date.parse(join.opensAt) > Date.parse(now)
  useReloadAt(join && startsAt && endsAt ? [join.opensAt, startsAt, endsAt, join.closesAt] : [])

  if (later) {
    const [day, time] = [dates.day(join.opensAt), dates.time(join.opensAt)]
    return <p className="pt-2 text-ink-quiet">{t('appointments.join.later', { day, time })}</p>
  }
  if (!join?.open) return null
  const { room } = join
  return (
    <div className="flex flex-col items-start gap-3 pt-4">
      <JoinButton
        id={id}
        room={room}
        conversationId={conversationId}
        variant={appointment.state === 'over' ? 'secondary' : 'primary'}
      />
      <p className="text-ink-quiet">
        {t(`appointments.join.${room ? 'room' : 'conversation'}`, { role: user?.role, name })}
      </p>
      <JoinTrouble name={name} room={room} conversationId={conversationId} />
    </div>
  )
}
