import { LinkButton } from '~/ui/link_button'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { JoinButton } from '~/features/appointments/join_button'
import { JoinTrouble } from '~/features/appointments/join_trouble'
import { useReloadAt } from '~/features/appointments/use_reload_at'

type JoinProps = { hour: Data.Planning.NextHour; conversationId?: string }

/** The way into the hour while it is open, and what to do when it doesn't work. */
export function Join({ hour, conversationId }: JoinProps) {
  const { t } = useTranslation()
  const { now, user } = useShared()
  const dates = useDates()
  const { id, otherFirstName: name, hasRoom: room, joinOpensAt, joinClosesAt, endsAt } = hour
  useReloadAt([joinOpensAt, endsAt, joinClosesAt])
  const role = user?.role === 'student' ? 'student' : 'tutor'

  if (now < joinOpensAt) {
    return (
      <p className="text-ink-quiet">
        {t('planning.today.hour.opens', { time: dates.time(joinOpensAt) })}
      </p>
    )
  }
  const over = now >= endsAt
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="text-ink-quiet">
        {t(`planning.today.hour.${over ? 'over' : 'open'}`, { room: String(room) })}
      </p>
      <div className="flex flex-wrap gap-3">
        {over && role === 'tutor' && (
          <LinkButton href={`/appointments/${id}/report`}>
            {t('planning.today.hour.report')}
          </LinkButton>
        )}
        <JoinButton
          id={id}
          room={room}
          conversationId={conversationId}
          variant={over ? 'secondary' : 'primary'}
        />
      </div>
      <JoinTrouble name={name} room={room} conversationId={conversationId ?? null} />
    </div>
  )
}
