import { WeeklyTime } from './weekly_time'
import { FollowsLine } from './follows_line'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'

type LaterTimesProps = {
  rules: Data.Appointments.Series['later']
  other: { name: string; timeZone: string }
}

/** The times to which a weekly slot will change, each with its first day. */
export function LaterTimes({ rules, other }: LaterTimesProps) {
  const { t } = useTranslation()
  const dates = useDates()
  return rules.map((rule) => (
    <div key={rule.startsAt} className="pt-3">
      <p>{t('series.from', { day: dates.day(rule.startsAt) })}</p>
      <WeeklyTime start={rule.startsAt} end={rule.endsAt} other={other} />
      <FollowsLine rule={rule} name={other.name} />
    </div>
  ))
}
