import { Card } from '~/ui/card'
import { useTranslation } from '~/hooks/use_translation'
import { PersonWords } from '~/features/profiles/person_words'
import type { ShownTutor } from '~/features/profiles/person_types'

/** What a student reads of their tutor. */
export function TutorSheet({ person }: { person: ShownTutor }) {
  const { t } = useTranslation()
  const { firstName: name, presentation, skills, languages } = person
  return (
    <Card title={t('profiles.person.about', { name })}>
      <div className="flex flex-col gap-5">
        {presentation && (
          <p className="max-w-text text-lg break-words whitespace-pre-line">{presentation}</p>
        )}
        {skills.length > 0 && (
          <div>
            <h3 className="text-base">{t('profiles.person.skills')}</h3>
            <ul>
              {skills.map(({ subject, lowest, highest }) => (
                <li
                  key={subject}
                  className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2"
                >
                  <span className="font-medium">{subject}</span>
                  <span className="text-ink-quiet">
                    {lowest === highest ? lowest : t('profiles.person.range', { lowest, highest })}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <PersonWords title={t('profiles.person.languages')}>
          {languages.length > 0 && <p className="first-letter:uppercase">{languages.join(', ')}</p>}
        </PersonWords>
      </div>
    </Card>
  )
}
