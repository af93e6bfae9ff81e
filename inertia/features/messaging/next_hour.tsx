import { Card } from '~/ui/card'
import type { Data } from '@generated/data'
import { TextLink } from '~/ui/text_link'
import { useLive, useLiveConnected } from '~/hooks/use_live'
import { useDates } from '~/hooks/use_dates'
import { BothClocks } from '~/ui/both_clocks'
import { useRefresh } from '~/hooks/use_refresh'
import { useTranslation } from '~/hooks/use_translation'

type NextHourProps = {
  hour: Data.Messaging.NextHourOfPair | null
  other: { firstName: string; timeZone: string }
}

/** When the two meet next; nothing when no hour is confirmed. */
export function NextHour({ hour, other }: NextHourProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const refresh = useRefresh()
  const renew = () => refresh('nextHour')
  useLive('appointment', renew)
  useLive('series', renew)
  useLiveConnected(renew)
  if (!hour) return null

  const { id, startsAt, endsAt } = hour
  return (
    <Card title={t('messaging.next_hour.title')}>
      <p>
        <span className="block font-semibold first-letter:uppercase">{dates.day(startsAt)}</span>
        <BothClocks
          start={startsAt}
          end={endsAt}
          other={{ name: other.firstName, timeZone: other.timeZone }}
          stacked
        />
      </p>
      <p className="pt-2">
        <TextLink href={`/appointments/${id}`}>{t('messaging.next_hour.open')}</TextLink>
      </p>
    </Card>
  )
}
