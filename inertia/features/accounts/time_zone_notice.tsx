import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Icon } from '~/ui/icon'
import { MapPin } from 'lucide-react'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { useZoneName } from '~/features/accounts/use_zone_name'
import { useFoundZone } from '~/features/accounts/use_found_zone'

/** The clock of this device says something else than the account: offers to follow it, once for each zone. */
export function TimeZoneNotice() {
  const { t } = useTranslation()
  const { user } = useShared()
  const nameOf = useZoneName()
  const { zone, settle } = useFoundZone()
  if (!user || !zone) return null

  const kept = nameOf(user.timeZone)
  return (
    <section
      aria-label={t('accounts.zone_notice.label')}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-raised px-4 py-2 sm:px-6 lg:px-10"
    >
      <p className="flex min-w-0 flex-1 basis-72 items-start gap-3">
        <Icon of={MapPin} className="mt-0.5 text-ink-quiet" />
        {t('accounts.zone_notice.text', { role: user.role, found: nameOf(zone), kept })}
      </p>
      <div className="flex flex-wrap gap-2">
        {[zone, user.timeZone].map((choice) => (
          <Form key={choice} route="time_zones.update" errorSummary={false} onSuccess={settle}>
            <input type="hidden" name="timeZone" value={choice} />
            <Button type="submit" size="small" variant={choice === zone ? 'secondary' : 'quiet'}>
              {choice === zone
                ? t('accounts.zone_notice.change', { zone: nameOf(choice) })
                : t('accounts.zone_notice.keep', { zone: nameOf(choice) })}
            </Button>
          </Form>
        ))}
      </div>
    </section>
  )
}
