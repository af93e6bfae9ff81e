import type { ReactNode } from 'react'
import { Notice } from '~/ui/notice'
import { otherTime } from '~/lib/other_time'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

export type ClockChange = { startsAt: string; changesFor: 'viewer' | 'other' | 'both' }

type ClockLineProps = {
  change: ClockChange
  name: string
  otherTimeZone: string
  /** Where to read more. */
  children?: ReactNode
}

/** What a change of clocks that is near means for a weekly slot, in one sentence. */
export function ClockLine({ change, name, otherTimeZone, children }: ClockLineProps) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const dates = useDates()
  const { startsAt, changesFor } = change
  const times = { time: dates.time(startsAt), otherTime: otherTime(startsAt, otherTimeZone, dates) }
  return (
    <Notice title={t('series.clocks.title')}>
      {t(`series.clocks.${changesFor}`, { day: dates.day(startsAt), name, role, ...times })}{' '}
      {children}
    </Notice>
  )
}
