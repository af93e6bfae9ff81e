import { Notice } from '~/ui/notice'
import type { Data } from '@generated/data'
import { TextLink } from '~/ui/text_link'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type CrossingNoticeProps = {
  crossing: Data.Appointments.WaitingSeries[]
  once: Data.Appointments.WaitingSlot[]
  name: string
  className?: string
}

/** Other proposals of the two at the same time, every week or once, of which one answer is enough. */
export function CrossingNotice({ crossing, once, name, className }: CrossingNoticeProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const role = useShared().user?.role
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
      <p>{t('series.crossing.text')}</p>
    </Notice>
  )
}
