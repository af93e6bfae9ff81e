import { Notice } from '~/ui/notice'
import type { Data } from '@generated/data'
import { TextLink } from '~/ui/text_link'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type WaitingNoticeProps = { waiting: Data.Appointments.WaitingSeries[]; name: string }

/** Weekly slots of the pair that wait for an answer, before another one is proposed. */
export function WaitingNotice({ waiting, name }: WaitingNoticeProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const role = useShared().user?.role
  if (waiting.length === 0) return null
  return (
    <Notice>
      <ul className="flex flex-col gap-2">
        {waiting.map(({ seriesId, byOther, startsAt }) => {
          const whose = byOther ? 'other' : 'own'
          const when = { weekday: dates.weekday(startsAt), time: dates.time(startsAt) }
          return (
            <li key={seriesId}>
              {t(`series.waiting.${whose}`, { name, role, ...when })}{' '}
              <TextLink href={`/series/${seriesId}`}>{t(`series.waiting.open_${whose}`)}</TextLink>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
