import { useEffect } from 'react'
import { router } from '@inertiajs/react'
import { TextLink } from '~/ui/text_link'
import { LinkButton } from '~/ui/link_button'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { JoinButton } from '~/features/appointments/join_button'

type JoinProps = { hour: Data.Planning.NextHour; conversationId?: string }

const LONGEST_WAIT = 12 * 60 * 60 * 1000

/** Asks the server again when the door opens or closes, by the server's own clock. */
function useReloadAt(instants: string[]) {
  const { now } = useShared()
  useEffect(() => {
    const waits = instants
      .map((instant) => Date.parse(instant) - Date.parse(now))
      .filter((wait) => wait > 0 && wait < LONGEST_WAIT)
    const timers = waits.map((wait) => setTimeout(() => router.reload(), wait + 500))
    return () => timers.forEach(clearTimeout)
  }, [now])
}

/** The way into the hour while it is open, and where to look when it doesn't work. */
export function Join({ hour, conversationId }: JoinProps) {
  const { t } = useTranslation()
  const { now, user } = useShared()
  const dates = useDates()
  const { id, hasRoom: room, joinOpensAt, joinClosesAt, endsAt } = hour
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
      <TextLink href={`/appointments/${id}#trouble`}>{t('planning.today.hour.trouble')}</TextLink>
    </div>
  )
}
