import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { OutsideButton } from '~/ui/outside_button'
import { LinkButton } from '~/ui/link_button'
import { useTranslation } from '~/hooks/use_translation'

type NextStepsProps = { appointment: Data.Appointments.Appointment; reported: boolean }

const OVER = ['declined', 'cancelled', 'expired', 'over', 'completed', 'missed', 'suspended']

/** Where one goes from here. */
export function NextSteps({ appointment, reported }: NextStepsProps) {
  const { t } = useTranslation()
  const { dayKey } = useDates()
  const { id, pairId, state, may, working, startsAt, slots, again } = appointment
  const day = dayKey(startsAt ?? slots[0].startsAt)

  return (
    <div className="flex flex-wrap gap-3">
      {(reported || may.setHomework) && (
        <LinkButton href={`/appointments/${id}/report`}>
          {t(`appointments.show.${reported ? 'read_report' : 'write_report'}`)}
        </LinkButton>
      )}
      {may.setHomework && (
        <LinkButton variant="secondary" href={`/homework/new?appointment=${id}&pair=${pairId}`}>
          {t('appointments.show.set_homework')}
        </LinkButton>
      )}
      {working && OVER.includes(state) && (
        <LinkButton
          variant={again ? 'primary' : 'secondary'}
          href={`/appointments/new?${new URLSearchParams({ pair: pairId, ...asText(again) })}`}
        >
          {t('appointments.show.propose_again')}
        </LinkButton>
      )}
      {state === 'confirmed' && (
        <OutsideButton variant="secondary" href={`/appointments/${id}/homeskolar.ics`}>
          {t('appointments.show.add')}
        </OutsideButton>
      )}
      <LinkButton variant="secondary" href={`/calendar/week/${day}`}>
        {t('appointments.show.calendar')}
      </LinkButton>
    </div>
  )
}

/** A missed hour is proposed again at the same time. */
const asText = (again: Data.Appointments.Appointment['again']): Record<string, string> =>
  again ? { date: again.date!, time: again.time, minutes: String(again.minutes) } : {}
