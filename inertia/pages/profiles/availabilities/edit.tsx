import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { useZoneName } from '~/features/accounts/use_zone_name'
import { useFreshAvailability } from '~/hooks/use_fresh_availability'
import type { SentWeek } from '~/features/profiles/availability/week_store'
import { Absences } from '~/features/profiles/availability/absences'
import { WeekEditor } from '~/features/profiles/availability/week_editor'
import { PlainWeekForm } from '~/features/profiles/availability/plain_week_form'

type EditProps = InertiaProps<{
  week: SentWeek
  absences: Data.Profiles.Absence[]
  today: string
}>

export default function Edit({ week, absences, today }: EditProps) {
  const { t } = useTranslation()
  const { timeZone } = useDates()
  const zoneName = useZoneName()
  const role = useShared().user?.role
  useFreshAvailability('week', 'absences')

  return (
    <div className="flex max-w-4xl flex-col gap-6">
      <PageHeader title={t('profiles.availability.title')}>
        {t('profiles.availability.intro', { role })}
      </PageHeader>
      <section aria-labelledby="week" className="flex flex-col gap-3">
        <h2 id="week" className="text-xl">
          {t('profiles.availability.week')}
        </h2>
        <p className="text-sm text-ink-quiet">
          {t('profiles.availability.zone', { role, zone: zoneName(timeZone) })}
        </p>
        <div className="noscript:hidden">
          <WeekEditor sent={week} />
        </div>
        <noscript>
          <PlainWeekForm windows={week.windows} version={week.version} />
        </noscript>
      </section>
      <Absences absences={absences} today={today} />
    </div>
  )
}
