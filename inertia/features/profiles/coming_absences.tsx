import { formatShortDay } from '~/lib/dates'
import { useTranslation } from '~/hooks/use_translation'
import type { ShownPerson } from '~/features/profiles/person_types'

/** Days on which the weekly availability doesn't hold; why is nobody's concern. */
export function ComingAbsences({ absences }: Pick<ShownPerson, 'absences'>) {
  const { t, locale } = useTranslation()
  if (absences.length === 0) return null
  // A day is the same on every clock.
  const day = (date: string) => formatShortDay(`${date}T12:00:00Z`, { locale, timeZone: 'UTC' })

  return (
    <div className="pt-4">
      <h3 className="text-base">{t('profiles.person.absences')}</h3>
      <ul>
        {absences.map(({ startsOn, endsOn }) => (
          <li key={startsOn} className="first-letter:uppercase">
            {startsOn === endsOn
              ? day(startsOn)
              : t('profiles.person.absence', { from: day(startsOn), until: day(endsOn) })}
          </li>
        ))}
      </ul>
    </div>
  )
}
