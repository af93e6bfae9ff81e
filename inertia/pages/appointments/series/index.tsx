import { Plus } from 'lucide-react'
import { Card } from '~/ui/card'
import type { Data } from '@generated/data'
import type { InertiaProps } from '~/types'
import { TextLink } from '~/ui/text_link'
import { EmptyState } from '~/ui/empty_state'
import { LinkButton } from '~/ui/link_button'
import { PageHeader } from '~/ui/page_header'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { NobodyToAsk } from '~/features/appointments/nobody_to_ask'
import { WeeklyTime } from '~/features/appointments/series/weekly_time'
import { SeriesBadge } from '~/features/appointments/series/series_badge'
import { useFreshSeries } from '~/features/appointments/series/use_fresh_series'

type Props = InertiaProps<{ series: Data.Appointments.Series[]; mayPropose: boolean }>

export default function Index({ series, mayPropose }: Props) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  useFreshSeries()
  const propose = mayPropose && (
    <LinkButton icon={Plus} href="/series/new">
      {t('series.propose')}
    </LinkButton>
  )

  return (
    <>
      <PageHeader title={t('series.title')} actions={series.length > 0 && propose}>
        {series.length > 0 && t('series.intro', { role })}
      </PageHeader>
      {series.length === 0 && mayPropose && (
        <EmptyState title={t('series.empty_title')} action={propose}>
          {t('series.intro', { role })}
        </EmptyState>
      )}
      {series.length === 0 && !mayPropose && <NobodyToAsk />}
      <ul className="flex flex-col gap-4">
        {series.map(({ id, state, rule, otherFirstName: name, otherTimeZone: timeZone }) => (
          <li key={id}>
            <Card
              title={t('series.with', { name })}
              aside={<SeriesBadge state={state} />}
              className="max-w-text"
            >
              <WeeklyTime start={rule.startsAt} end={rule.endsAt} other={{ name, timeZone }} />
              <p className="pt-2">
                <TextLink href={`/series/${id}`} aria-label={t('series.open_with', { name })}>
                  {t('series.open')}
                </TextLink>
              </p>
            </Card>
          </li>
        ))}
      </ul>
    </>
  )
}
