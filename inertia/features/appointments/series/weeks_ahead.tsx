import { Notice } from '~/ui/notice'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type HourAhead = Data.Appointments.HourAhead

type WeeksAheadProps = { ahead: HourAhead[]; name: string; className?: string }

/** What will become of the first weeks of a slot: which have no session, or none yet, and why. */
export function WeeksAhead({ ahead, name, className }: WeeksAheadProps) {
  const { t } = useTranslation()
  const whyOf = useWhy(name)
  const unsure = ahead.filter(({ sure }) => !sure)
  const counts = { sure: ahead.length - unsure.length, count: ahead.length }
  if (ahead.length === 0) return null
  if (unsure.length === 0) return <p className={className}>{t('series.ahead.all', counts)}</p>
  return (
    <Notice tone="warning" title={t('series.ahead.some', counts)} className={className}>
      <ul className="flex flex-col gap-1">
        {unsure.map((hour) => (
          <li key={hour.startsAt} className="first-letter:uppercase">
            {whyOf(hour)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function useWhy(name: string) {
  const { t } = useTranslation()
  const dates = useDates()
  const role = useShared().user?.role
  return ({ startsAt, against, away: who, asked }: HourAhead) => {
    const values = { day: dates.day(startsAt), name, role, who, holiday: asked }
    return t(`series.ahead.${against ?? 'asked'}`, values)
  }
}
