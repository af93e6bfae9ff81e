import { Card } from '~/ui/card'
import { LinkButton } from '~/ui/link_button'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

/** The week has a page of its own; from the profile one is led there. */
export function AvailabilityLink() {
  const { t } = useTranslation()
  const role = useShared().user?.role
  return (
    <Card title={t('profiles.availability.title')}>
      <div className="flex flex-col items-start gap-3">
        <p className="max-w-text text-ink-quiet">{t('profiles.availability.intro', { role })}</p>
        <LinkButton variant="secondary" href="/availability">
          {t('profiles.availability.open')}
        </LinkButton>
      </div>
    </Card>
  )
}
