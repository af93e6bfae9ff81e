import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Notice } from '~/ui/notice'
import type { InertiaProps } from '~/types'
import { useShared } from '~/hooks/use_shared'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import { AccountPage } from '~/features/accounts/account_page'
import { SavesItself } from '~/features/accounts/saves_itself'
import { PreferenceTable } from '~/features/notifications/preference_table'
import { useTouchedChoices } from '~/features/notifications/use_touched_choices'
import { QuietHoursFields, type QuietHours } from '~/features/notifications/quiet_hours_fields'

type Props = InertiaProps<{
  preferences: Data.Notifications.Preference[]
  quietHours: QuietHours
  /** Whether there is an address that e-mails can go to. */
  reachable: boolean
}>

export default function Edit({ preferences, quietHours, reachable }: Props) {
  const { t } = useTranslation()
  const { user } = useShared()
  const role = user!.role
  const touched = useTouchedChoices(preferences, quietHours)
  return (
    <AccountPage
      title={t('notifications.preferences.title')}
      intro={t('notifications.preferences.intro', { role })}
    >
      {!reachable && <Notice>{t('notifications.preferences.no_email', { role })}</Notice>}
      <Form route="preferences.update" saysUnanswered {...touched.form}>
        <SavesItself />
        <div ref={touched.fields} className="contents">
          <Card title={t('notifications.preferences.matrix')}>
            <PreferenceTable preferences={preferences} />
          </Card>
          <Card title={t('notifications.preferences.quiet')}>
            <QuietHoursFields quietHours={quietHours} />
          </Card>
        </div>
      </Form>
    </AccountPage>
  )
}
