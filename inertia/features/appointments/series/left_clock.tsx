import { Notice } from '~/ui/notice'
import { otherTime } from '~/lib/other_time'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { LinkButton } from '~/ui/link_button'
import { useTranslation } from '~/hooks/use_translation'
import { useZoneName } from '~/features/accounts/use_zone_name'

/** Whom the slot follows lives on another clock now: what that means for both, and the way to another time. */
export function LeftClock({ series }: { series: Data.Appointments.Series }) {
  const { t } = useTranslation()
  const nameOf = useZoneName()
  const role = useShared().user?.role
  const { id, rule, otherFirstName: name, otherTimeZone } = series
  const dates = useDates()
  if (!rule.leftBy) return null
  const times = {
    time: dates.time(rule.startsAt),
    otherTime: otherTime(rule.startsAt, otherTimeZone, dates),
  }
  return (
    <Notice
      title={t(`series.left.${rule.leftBy}`, { role, name })}
      action={
        <LinkButton variant="secondary" href={`/series/${id}/change/new`}>
          {t('series.change.button')}
        </LinkButton>
      }
    >
      {t('series.left.text', { role, name, place: nameOf(rule.zone), ...times })}
    </Notice>
  )
}
