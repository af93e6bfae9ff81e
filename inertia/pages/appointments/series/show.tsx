import { Card } from '~/ui/card'
import { Notice } from '~/ui/notice'
import type { Data } from '@generated/data'
import type { InertiaProps } from '~/types'
import { LinkButton } from '~/ui/link_button'
import { PageHeader } from '~/ui/page_header'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { AsleepNotice } from '~/features/appointments/series/asleep_notice'
import { Breaks } from '~/features/appointments/series/breaks'
import { StopForm } from '~/features/appointments/series/stop_form'
import { DroppedLine } from '~/features/appointments/series/dropped_line'
import { ClockLine } from '~/features/appointments/series/clock_line'
import { LaterTimes } from '~/features/appointments/series/later_times'
import { LeftClock } from '~/features/appointments/series/left_clock'
import { WeeklyTime } from '~/features/appointments/series/weekly_time'
import { FollowsLine } from '~/features/appointments/series/follows_line'
import { SeriesBadge } from '~/features/appointments/series/series_badge'
import { SeriesHours } from '~/features/appointments/series/series_hours'
import { SeriesProposal } from '~/features/appointments/series/series_proposal'
import { SeriesQuestion } from '~/features/appointments/series/series_question'
import { useFreshSeries } from '~/features/appointments/series/use_fresh_series'

type Props = InertiaProps<{
  series: Data.Appointments.Series
  hours: Data.Appointments.SeriesHour[]
  ahead: Data.Appointments.HourAhead[]
  crossing: Data.Appointments.WaitingSeries[]
  crossingOnce: Data.Appointments.WaitingSlot[]
}>

export default function Show({ series, hours, ahead, crossing, crossingOnce }: Props) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const dates = useDates()
  useFreshSeries()
  const { id, state, rule, may, otherFirstName: name, endedHow } = series
  const other = { name, timeZone: series.otherTimeZone }
  const asked = series.questions.some(({ kind }) => kind === 'trial')
  const onTrial = state === 'trial' && !asked
  const over = ['ended', 'declined', 'cancelled', 'expired'].includes(state)

  return (
    <>
      <PageHeader title={t('series.with', { name })} overline={t('series.title')}>
        <SeriesBadge state={state} />
      </PageHeader>
      {!series.working && <Notice>{t('appointments.show.read_only')}</Notice>}
      {series.clockChange && (
        <ClockLine change={series.clockChange} name={name} otherTimeZone={other.timeZone} />
      )}
      {may.change && <LeftClock series={series} />}
      <AsleepNotice asleep={series.asleep} name={name} agreed />
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="flex flex-col gap-6">
          {series.questions.map((question) => (
            <SeriesQuestion key={question.id} series={series} question={question} />
          ))}
          <SeriesProposal series={series} ahead={ahead} crossing={crossing} once={crossingOnce} />
          {state !== 'proposed' && (
            <Card title={t('series.when')}>
              <WeeklyTime start={rule.startsAt} end={rule.endsAt} other={other} />
              {rule.begins && <p>{t('series.from', { day: dates.day(rule.startsAt) })}</p>}
              <FollowsLine rule={rule} name={name} />
              <LaterTimes rules={series.later} other={other} />
              {onTrial && <p className="pt-2">{t('series.on_trial', { role })}</p>}
              <DroppedLine series={series} />
              {endedHow && (
                <p className="pt-2">
                  {t(`series.ended.${endedHow}`, {
                    by: series.endedByViewer ? 'me' : 'other',
                    name,
                    role,
                  })}
                </p>
              )}
              <Breaks breaks={series.breaks} />
              <div className="flex flex-wrap gap-3 pt-4 empty:hidden">
                {may.change && (
                  <LinkButton variant="secondary" href={`/series/${id}/change/new`}>
                    {t('series.change.button')}
                  </LinkButton>
                )}
                {series.working && over && (
                  <LinkButton href={`/series/new?pair=${series.pairId}`}>
                    {t('series.propose_again')}
                  </LinkButton>
                )}
              </div>
              {may.stop && <StopForm id={id} name={name} />}
            </Card>
          )}
        </div>
        <SeriesHours hours={hours} other={other} />
      </div>
    </>
  )
}
