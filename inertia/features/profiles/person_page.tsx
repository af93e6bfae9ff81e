import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text_link'
import { useTranslation } from '~/hooks/use_translation'
import { TutorSheet } from '~/features/profiles/tutor_sheet'
import { WeekTimes } from '~/features/profiles/week_times'
import { StudentSheet } from '~/features/profiles/student_sheet'
import { ComingAbsences } from '~/features/profiles/coming_absences'
import type { ShownPerson } from '~/features/profiles/person_types'

/** What one of a pair sees of the other; also what one sees of oneself, as the other would. */
export function PersonPage({ person, own }: { person: ShownPerson; own?: boolean }) {
  const { t } = useTranslation()
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      {person.role === 'tutor' ? <TutorSheet person={person} /> : <StudentSheet person={person} />}
      <Card
        title={t('profiles.person.availability')}
        aside={own && <TextLink href="/availability">{t('profiles.own.edit_week')}</TextLink>}
      >
        <WeekTimes person={person} own={own} />
        <ComingAbsences absences={person.absences} />
      </Card>
    </div>
  )
}
