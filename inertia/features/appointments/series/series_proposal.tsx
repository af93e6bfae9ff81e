import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { WeeklyTime } from './weekly_time'
import { AsleepNotice } from './asleep_notice'
import { FollowsLine } from './follows_line'
import { WeeksAhead } from './weeks_ahead'
import { CrossingNotice } from './crossing_notice'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import type { FormTarget } from '~/lib/form_target'

type Series = Data.Appointments.Series
type Route = 'series_acceptances.store' | 'series_declines.store' | 'series_withdrawals.store'

type SeriesProposalProps = {
  series: Series
  ahead: Data.Appointments.HourAhead[]
  crossing: Data.Appointments.WaitingSeries[]
  once: Data.Appointments.WaitingSlot[]
}

/** The slot, or the change of it, that waits for an answer, and what this person can do about it. */
export function SeriesProposal({ series, ahead, crossing, once }: SeriesProposalProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const role = useShared().user?.role
  const { id, proposal, may, state, otherFirstName: name } = series
  if (!proposal) return null
  const change = state === 'proposed' ? 'new' : 'change'
  const who = proposal.byOther ? 'other' : 'own'
  const answer = (route: Route, label: string, variant?: 'secondary') => (
    <Form {...({ route, routeParams: { id } } as FormTarget<Route>)} errorSummary={false}>
      <input type="hidden" name="ruleId" value={proposal.id} />
      <Button type="submit" variant={variant}>
        {label}
      </Button>
    </Form>
  )

  return (
    <Card title={t(`series.proposal.${change}_${who}`, { role, name })}>
      <WeeklyTime
        start={proposal.startsAt}
        end={proposal.endsAt}
        other={{ name, timeZone: series.otherTimeZone }}
      />
      <p>{t('series.from', { day: dates.day(proposal.startsAt) })}</p>
      <FollowsLine rule={proposal} name={name} />
      <WeeksAhead ahead={ahead} name={name} className="mt-4" />
      <CrossingNotice weekly crossing={crossing} once={once} name={name} className="mt-4" />
      <AsleepNotice asleep={proposal.asleep} name={name} className="mt-4" />
      {change === 'new' && (
        <p className="pt-2 text-ink-quiet">{t('series.trial_hint', { role })}</p>
      )}
      {change === 'change' && who === 'own' && (
        <p className="pt-2">{t('series.proposal.goes_on', { name })}</p>
      )}
      <p className="pt-2 text-ink-quiet">{t('series.until', dates.until(proposal.expiresAt))}</p>
      <div className="flex flex-wrap gap-3 pt-4">
        {may.answer && answer('series_acceptances.store', t('series.accept'))}
        {may.answer && answer('series_declines.store', t('series.decline'), 'secondary')}
        {may.withdraw && answer('series_withdrawals.store', t('series.withdraw'), 'secondary')}
      </div>
    </Card>
  )
}
