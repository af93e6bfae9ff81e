import { useTranslation } from 'adminjs'
import { zonePlace } from '~/lib/zone_place'
import type { Asking } from '~/back_office/find_tutor/types'

/** What the student asks for. */
export function AskedFor({ student }: { student: Asking }) {
  const { translateComponent: tc, i18n } = useTranslation()
  const { level, needs, wishes, timeZone } = student
  const subjects = needs.map(({ subject, essential }) =>
    essential ? tc('MakePair.essential', { subject } as never) : subject
  )

  return (
    <dl className="mb-6 grid gap-x-6 gap-y-1 border-l-2 border-margin pl-4 sm:grid-cols-[auto_1fr]">
      <dt className="font-semibold">{tc('MakePair.level')}</dt>
      <dd>{level}</dd>
      <dt className="font-semibold">{tc('MakePair.needs')}</dt>
      <dd>{subjects.join(', ') || tc('MakePair.noNeeds')}</dd>
      {wishes && (
        <>
          <dt className="font-semibold">{tc('MakePair.wishes')}</dt>
          <dd className="[overflow-wrap:anywhere]">{wishes}</dd>
        </>
      )}
      <dt className="font-semibold">{tc('MakePair.clock')}</dt>
      <dd>{zonePlace(timeZone, i18n.language)}</dd>
    </dl>
  )
}
