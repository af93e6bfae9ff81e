import { Card } from '~/ui/card'
import { Details } from '~/ui/details'
import { AbsenceForm } from './absence_form'
import { AbsenceItem } from './absence_item'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type AbsencesProps = { absences: Data.Profiles.Absence[]; today: string }

/** Days on which the week doesn't hold: those to come first, those that are over folded away. */
export function Absences({ absences, today }: AbsencesProps) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const coming = absences.filter(({ over }) => !over)
  const over = absences.filter((each) => each.over)
  return (
    <Card title={t('profiles.absences.title')}>
      <div className="flex flex-col gap-5">
        <p className="max-w-text text-ink-quiet">{t('profiles.absences.intro', { role })}</p>
        {coming.length === 0 && <p>{t('profiles.absences.none')}</p>}
        <List absences={coming} />
        <AbsenceForm key={coming.length} today={today} />
        {over.length > 0 && (
          <Details summary={t('profiles.absences.over')}>
            <List absences={over} />
          </Details>
        )}
      </div>
    </Card>
  )
}

function List({ absences }: { absences: Data.Profiles.Absence[] }) {
  if (absences.length === 0) return null
  return (
    <ul className="max-w-text">
      {absences.map((absence) => (
        <AbsenceItem key={absence.id} absence={absence} />
      ))}
    </ul>
  )
}
