import { Notice } from '~/ui/notice'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

export type ClockChange = { startsAt: string; changesFor: 'viewer' | 'other' | 'both' }

type ClockLineProps = { change: ClockChange; name: string; otherTimeZone: string }

/** What a change of clocks that is near means for a weekly slot, in one sentence. */
export function ClockLine({ change, name, otherTimeZone }: ClockLineProps) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const [own, other] = [useDates(), useDates(otherTimeZone)]
  const { startsAt, changesFor } = change
  const times = { time: own.time(startsAt), otherTime: other.time(startsAt) }
  return (
    <Notice title={t('series.clocks.title')}>
      {t(`series.clocks.${changesFor}`, { day: own.day(startsAt), name, role, ...times })}
    </Notice>
  )
}
