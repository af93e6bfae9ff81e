import { Field } from '~/ui/field'
import { Checkbox } from '~/ui/checkbox'
import { TimeInput } from '~/ui/time_input'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { useZoneName } from '~/features/accounts/use_zone_name'

export type QuietHours = { enabled: boolean; startsAt: string; endsAt: string }

/** When no e-mail leaves, on one's own clock. */
export function QuietHoursFields({ quietHours }: { quietHours: QuietHours }) {
  const { t } = useTranslation()
  const { user } = useShared()
  const nameOf = useZoneName()
  return (
    <div className="flex flex-col gap-4">
      <Checkbox
        name="quiet"
        label={t('notifications.preferences.quiet_enabled')}
        hint={t('notifications.preferences.quiet_hint')}
        defaultChecked={quietHours.enabled}
      />
      <div className="flex flex-wrap items-start gap-4">
        <Field name="quietStartsAt" label={t('notifications.preferences.quiet_starts')} required>
          <TimeInput defaultValue={quietHours.startsAt} />
        </Field>
        <Field name="quietEndsAt" label={t('notifications.preferences.quiet_ends')} required>
          <TimeInput defaultValue={quietHours.endsAt} />
        </Field>
      </div>
      <p className="text-sm text-ink-quiet">
        {t('notifications.preferences.quiet_clock', {
          role: user!.role,
          zone: nameOf(user!.timeZone),
        })}
      </p>
    </div>
  )
}
