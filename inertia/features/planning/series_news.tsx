import { Notice } from '~/ui/notice'
import type { Data } from '@generated/data'
import { TextLink } from '~/ui/text_link'
import { useDates } from '~/hooks/use_dates'
import { LinkButton } from '~/ui/link_button'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

export type News = Data.Planning.SeriesNews

/** What waits for an answer about a weekly slot, and what clocks are about to change for it. */
export function SeriesNews({ news }: { news: News[] }) {
  return news.map((each) =>
    each.kind === 'clocks' ? (
      <ClocksChange key={`${each.seriesId} clocks`} news={each} />
    ) : (
      <ToAnswer key={`${each.seriesId} ${each.kind} ${each.holiday}`} news={each} />
    )
  )
}

function ToAnswer({ news }: { news: News }) {
  const { t } = useTranslation()
  const dates = useDates()
  const role = useShared().user?.role
  const { seriesId, kind, startsAt, otherFirstName: name, holiday } = news
  const when = startsAt && { weekday: dates.weekday(startsAt), time: dates.time(startsAt) }
  const values = { name, role, holiday, ...when }
  return (
    <Notice
      title={t(`series.news.${kind as 'proposed' | 'trial' | 'holiday'}`, values)}
      action={
        <LinkButton size="small" href={`/series/${seriesId}`}>
          {t('series.news.answer')}
        </LinkButton>
      }
    />
  )
}

function ClocksChange({ news }: { news: News }) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const { seriesId, startsAt, changesFor, otherFirstName: name } = news
  const [own, other] = [useDates(), useDates(news.otherTimeZone)]
  if (!startsAt || !changesFor) return null
  const times = { time: own.time(startsAt), otherTime: other.time(startsAt) }
  return (
    <Notice title={t('series.clocks.title')}>
      {t(`series.clocks.${changesFor}`, { day: own.day(startsAt), name, role, ...times })}{' '}
      <TextLink href={`/series/${seriesId}`}>{t('series.open')}</TextLink>
    </Notice>
  )
}
