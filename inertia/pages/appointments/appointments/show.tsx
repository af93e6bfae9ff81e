import { Card } from '~/ui/card'
import { Notice } from '~/ui/notice'
import type { Data } from '@generated/data'
import type { InertiaProps } from '~/types'
import { TextLink } from '~/ui/text_link'
import { PageHeader } from '~/ui/page_header'
import { useRefresh } from '~/hooks/use_refresh'
import { useTranslation } from '~/hooks/use_translation'
import { PlanCard } from '~/features/appointments/plan_card'
import { WhenCard } from '~/features/appointments/when_card'
import { NextSteps } from '~/features/appointments/next_steps'
import { useLive, useLiveConnected } from '~/hooks/use_live'
import { StateBadge } from '~/features/appointments/state_badge'
import { AttendanceCard } from '~/features/appointments/attendance_card'
import { ClockLine } from '~/features/appointments/series/clock_line'
import { CrossingNotice } from '~/features/appointments/series/crossing_notice'
import { HistoryList } from '~/features/appointments/history_list'

type Props = InertiaProps<{
  appointment: Data.Appointments.Appointment
  around: Data.Appointments.AroundHour | null
  crossing: Data.Appointments.WaitingSeries[]
  crossingOnce: Data.Appointments.WaitingSlot[]
  clockChange: Data.Appointments.ClockChange | null
  planItems: Data.Appointments.PlanItem[]
  history: Data.Appointments.HistoryLine[]
}>

/** What proposals, answers and changes of a weekly slot make of it. */
const SHOWN = [
  ...['appointment', 'around', 'clockChange', 'history', 'planItems'],
  ...['crossing', 'crossingOnce'],
]

export default function Show(props: Props) {
  const { appointment, around, clockChange, history, planItems } = props
  const { t } = useTranslation()
  const { otherFirstName: name, state, reason, working, by } = appointment
  const refresh = useRefresh()
  const reload = () => refresh(...SHOWN)
  useLive('appointment', reload)
  useLive('series', reload)
  useLive('homework', () => refresh('planItems'))
  useLiveConnected(reload)

  return (
    <>
      <PageHeader
        title={t(
          state === 'proposed' ? 'appointments.show.title_proposed' : 'appointments.show.title',
          { name, by }
        )}
      >
        <StateBadge state={state} />{' '}
        {appointment.shortNotice && t('appointments.show.short_notice')}
      </PageHeader>
      {!working && <Notice>{t('appointments.show.read_only')}</Notice>}
      {clockChange && (
        <ClockLine change={clockChange} name={name} otherTimeZone={appointment.otherTimeZone} />
      )}
      <CrossingNotice
        weekly={false}
        crossing={props.crossing}
        once={props.crossingOnce}
        name={name}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="flex flex-col gap-6">
          <WhenCard appointment={appointment} around={around} />
          {around?.attendance && (
            <AttendanceCard appointment={appointment} attendance={around.attendance} />
          )}
        </div>
        <div className="flex flex-col gap-6">
          <PlanCard appointment={appointment} items={planItems} />
          {appointment.counterId && (
            <TextLink href={`/appointments/${appointment.counterId}`}>
              {t('appointments.show.countered')}
            </TextLink>
          )}
          {reason && (
            <Card title={t('appointments.show.reason')}>
              <p className="whitespace-pre-wrap">{reason}</p>
            </Card>
          )}
          {history.length > 0 && (
            <Card title={t('appointments.show.history')}>
              <HistoryList history={history} name={name} />
            </Card>
          )}
        </div>
      </div>
      <NextSteps appointment={appointment} reported={around?.reported ?? false} />
    </>
  )
}
