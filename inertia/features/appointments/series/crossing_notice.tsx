import { Notice } from '~/ui/notice'
import type { Data } from '@generated/data'
import { TextLink } from '~/ui/text_link'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type CrossingNoticeProps = { crossing: Data.Appointments.WaitingSeries[]; name: string }

/** Other proposals of the two at the same time, of which one answer is enough. */
export function CrossingNotice({ crossing, name }: CrossingNoticeProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const role = useShared().user?.role
  if (crossing.length === 0) return null
  return (
    <Notice tone="warning" title={t('series.crossing.title')} className="mt-4">
      {crossing.map(({ seriesId, byOther, startsAt }) => (
        <p key={seriesId}>
          {t(`series.crossing.${byOther ? 'other' : 'own'}`, {
            ...{ name, role, day: dates.day(startsAt) },
            ...{ weekday: dates.weekday(startsAt), time: dates.time(startsAt) },
          })}{' '}
          <TextLink href={`/series/${seriesId}`}>{t('series.crossing.open')}</TextLink>
        </p>
      ))}
      <p>{t('series.crossing.text')}</p>
    </Notice>
  )
}
