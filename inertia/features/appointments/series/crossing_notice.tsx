import { Notice } from '~/ui/notice'
import type { Data } from '@generated/data'
import { TextLink } from '~/ui/text_link'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type CrossingNoticeProps = {
  /** Whether what they cross is itself for every week. */
  weekly: boolean
  crossing: Data.Appointments.WaitingSeries[]
  once: Data.Appointments.WaitingSlot[]
  name: string
  className?: string
}

/** Other proposals of the two at the same time, every week or once. Of two that are alike one answer is enough; a weekly slot goes on beside a single session. */
export function CrossingNotice({ weekly, crossing, once, name, className }: CrossingNoticeProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const role = useShared().user?.role
  const [alike, unlike] = weekly ? [crossing, once] : [once, crossing]
  if (crossing.length + once.length === 0) return null
  return (
    <Notice tone="warning" title={t('series.crossing.title')} className={className}>
      {crossing.map(({ seriesId, byOther, startsAt }) => (
        <p key={seriesId}>
          {t(`series.crossing.${byOther ? 'other' : 'own'}`, {
            ...{ name, role, day: dates.day(startsAt) },
            ...{ weekday: dates.weekday(startsAt), time: dates.time(startsAt) },
          })}{' '}
          <TextLink href={`/series/${seriesId}`}>{t('series.crossing.open')}</TextLink>
        </p>
      ))}
      {once.map(({ id, by, startsAt }) => (
        <p key={id}>
          {t(`series.crossing.once_${by}`, {
            ...{ name, role },
            ...{ day: dates.day(startsAt), time: dates.time(startsAt) },
          })}{' '}
          <TextLink href={`/appointments/${id}`}>{t('series.crossing.open')}</TextLink>
        </p>
      ))}
      {alike.length > 0 && <p>{t('series.crossing.alike')}</p>}
      {unlike.length > 0 && <p>{t('series.crossing.unlike')}</p>}
    </Notice>
  )
}
