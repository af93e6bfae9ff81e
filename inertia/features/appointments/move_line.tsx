import type { Data } from '@generated/data'
import { TextLink } from '~/ui/text_link'
import { useDates } from '~/hooks/use_dates'
import { LinkButton } from '~/ui/link_button'
import { useTranslation } from '~/hooks/use_translation'

/** What a proposal would move, what waits to move this hour, or the way to ask for it. */
export function MoveLine({ appointment }: { appointment: Data.Appointments.Appointment }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { id, movesId, movesFrom, moveId, may } = appointment

  if (movesId && movesFrom) {
    const when = { day: dates.day(movesFrom), time: dates.time(movesFrom) }
    return (
      <p className="pb-2">
        <TextLink href={`/appointments/${movesId}`}>{t('appointments.show.moves', when)}</TextLink>
      </p>
    )
  }
  if (moveId) {
    return (
      <p className="pt-3">
        <TextLink href={`/appointments/${moveId}`}>{t('appointments.show.move_waits')}</TextLink>
      </p>
    )
  }
  if (!may.move) return null
  return (
    <div className="pt-3">
      <LinkButton variant="secondary" href={`/appointments/${id}/move/new`}>
        {t('appointments.show.move')}
      </LinkButton>
    </div>
  )
}
