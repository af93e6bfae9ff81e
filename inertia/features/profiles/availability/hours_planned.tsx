import { urlFor } from '~/client'
import type { Data } from '@generated/data'
import { TextLink } from '~/ui/text_link'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'

/** What is planned in an absence all the same: each hour has its page, where it is skipped, moved or cancelled. */
export function HoursPlanned({ hours }: Pick<Data.Profiles.Absence, 'hours'>) {
  const { t } = useTranslation()
  const dates = useDates()
  if (hours.length === 0) return null
  return (
    <div className="pb-2">
      <p className="text-ink-quiet">{t('profiles.absences.hours', { hours: hours.length })}</p>
      <ul className="flex flex-col gap-2 pt-2">
        {hours.map(({ id, startsAt, otherFirstName: name }) => (
          <li key={id}>
            <TextLink
              href={urlFor('appointments.show', { id })}
              className="inline-block first-letter:uppercase"
            >
              {t('profiles.absences.hour', {
                ...{ day: dates.day(startsAt), time: dates.time(startsAt), name },
              })}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
