import { Card } from '~/ui/card'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import type { SentWindow } from '~/features/profiles/availability/plain_window'
import { PlainWeekForm } from '~/features/profiles/availability/plain_week_form'

type EditProps = InertiaProps<{ windows: SentWindow[]; version: string }>

export default function Edit({ windows, version }: EditProps) {
  const { t } = useTranslation()
  const { timeZone } = useDates()
  const role = useShared().user?.role
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={t('profiles.availability.title')}>
        {t('profiles.availability.intro', { role })}
      </PageHeader>
      <Card title={t('profiles.availability.week')}>
        <p className="pb-4 text-sm text-ink-quiet">
          {t('profiles.availability.zone', { role, zone: timeZone })}
        </p>
        <PlainWeekForm key={version} windows={windows} version={version} />
      </Card>
    </div>
  )
}
