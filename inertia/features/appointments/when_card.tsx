import { Card } from '~/ui/card'
import { JoinHour } from './join_hour'
import { SlotList } from './slot_list'
import { Until } from './until'
import { MoveLine } from './move_line'
import { SeriesLine } from './series/series_line'
import { LinkButton } from '~/ui/link_button'
import { SlotTime } from './slot_time'
import { DeclineForm } from './decline_form'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { CancelForm, WithdrawForm } from './cancel_form'
import { useTranslation } from '~/hooks/use_translation'

type WhenCardProps = {
  appointment: Data.Appointments.Appointment
  around: Data.Appointments.AroundHour | null
}

/** When it is, and what this person can do about it now. */
export function WhenCard({ appointment, around }: WhenCardProps) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const { id, startsAt, endsAt, slots, may, by, state, suspended } = appointment
  const name = appointment.otherFirstName

  if (startsAt && endsAt) {
    return (
      <Card title={t('appointments.show.when')}>
        <SlotTime start={startsAt} end={endsAt} appointment={appointment} />
        {state === 'suspended' && (
          <p className="pt-2 text-ink-quiet">
            {t(`appointments.show.${suspended ? 'was_suspended' : 'is_suspended'}`)}
          </p>
        )}
        <JoinHour appointment={appointment} around={around} />
        <MoveLine appointment={appointment} />
        <SeriesLine appointment={appointment} />
        {may.cancel && (
          <CancelForm
            id={id}
            name={name}
            weekly={appointment.seriesId !== null}
            lateHours={appointment.lateHours}
          />
        )}
      </Card>
    )
  }
  const title = may.answer
    ? t('appointments.show.answer', { role })
    : t('appointments.show.slots', { count: slots.length })
  return (
    <Card title={title}>
      <MoveLine appointment={appointment} />
      <SlotList appointment={appointment} />
      {may.answer && by === 'team' && (
        <p className="text-ink-quiet">{t('appointments.show.answer_team', { role, name })}</p>
      )}
      <Until appointment={appointment} />
      {may.answer && (
        <LinkButton variant="secondary" href={`/appointments/${id}/counter/new`}>
          {t('appointments.show.counter')}
        </LinkButton>
      )}
      {may.answer && <DeclineForm id={id} name={name} />}
      {may.withdraw && (
        <div className="flex flex-wrap items-center justify-between gap-3 pt-3">
          <p className="text-ink-quiet">{t('appointments.show.waiting', { name })}</p>
          <WithdrawForm id={id} />
        </div>
      )}
    </Card>
  )
}
