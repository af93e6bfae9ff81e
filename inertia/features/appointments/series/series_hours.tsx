import { Card } from '~/ui/card'
import { Badge } from '~/ui/badge'
import type { Data } from '@generated/data'
import { TextLink } from '~/ui/text_link'
import { useDates } from '~/hooks/use_dates'
import { BothClocks } from '~/ui/both_clocks'
import { useTranslation } from '~/hooks/use_translation'

type SeriesHoursProps = {
  hours: Data.Appointments.SeriesHour[]
  other: { name: string; timeZone: string }
}

/** The next hours, each with its own page; those that are left out say why. */
export function SeriesHours({ hours, other }: SeriesHoursProps) {
  const { t } = useTranslation()
  const dates = useDates()
  if (hours.length === 0) return null
  return (
    <Card title={t('series.hours.title')}>
      <ul className="flex flex-col divide-y divide-line">
        {hours.map(({ id, startsAt, endsAt, leftOut }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-3"
          >
            <span className="min-w-0">
              <TextLink
                href={`/appointments/${id}`}
                className="inline-block first-letter:uppercase"
              >
                {dates.day(startsAt)}
              </TextLink>
              <span className="block text-ink-quiet">
                <BothClocks start={startsAt} end={endsAt} other={other} stacked />
              </span>
            </span>
            {leftOut && <Badge>{t(`series.left_out.${leftOut}`)}</Badge>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
