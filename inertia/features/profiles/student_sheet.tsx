import { Card } from '~/ui/card'
import { Badge } from '~/ui/badge'
import { useTranslation } from '~/hooks/use_translation'
import { PersonWords } from '~/features/profiles/person_words'
import type { ShownStudent } from '~/features/profiles/person_types'

/** What a tutor reads of their student. */
export function StudentSheet({ person }: { person: ShownStudent }) {
  const { t } = useTranslation()
  const { firstName: name, needs, difficulties, accessibilityWishes, languages } = person
  return (
    <Card title={t('profiles.person.about', { name })}>
      <div className="flex flex-col gap-5">
        <div>
          <h3 className="text-base">{t('profiles.person.needs')}</h3>
          <ul>
            {needs.map(({ subject, essential }) => (
              <li
                key={subject}
                className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-2"
              >
                <span className="font-medium">{subject}</span>
                {essential && <Badge tone="info">{t('profiles.person.essential')}</Badge>}
              </li>
            ))}
          </ul>
        </div>
        <PersonWords title={t('profiles.person.difficulties')}>{difficulties}</PersonWords>
        <PersonWords title={t('profiles.person.wishes', { name })}>
          {accessibilityWishes}
        </PersonWords>
        <PersonWords title={t('profiles.person.languages')}>
          {languages.length > 0 && <p className="first-letter:uppercase">{languages.join(', ')}</p>}
        </PersonWords>
        <PersonWords title={t('profiles.person.school_zone')}>{person.schoolZone}</PersonWords>
      </div>
    </Card>
  )
}
