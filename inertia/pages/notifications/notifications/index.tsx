import { CheckCheck, SlidersHorizontal } from 'lucide-react'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { LinkButton } from '~/ui/link_button'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { NothingTold } from '~/features/notifications/nothing_told'
import { NotificationDays } from '~/features/notifications/notification_days'
import { useFreshNotifications } from '~/features/notifications/use_fresh_notifications'

type Props = InertiaProps<{
  notifications: Data.Notifications.Notification[]
  /** Whether these are the latest. */
  first: boolean
  /** Where the next page begins. */
  next: string | null
}>

export default function Notifications({ notifications, first, next }: Props) {
  const { t } = useTranslation()
  const { counts } = useShared()
  const unread = counts?.notifications ?? 0
  useFreshNotifications()

  return (
    <>
      <PageHeader
        title={t('notifications.title')}
        actions={
          unread > 0 && (
            <Form route="notification_all_readings.update" errorSummary={false}>
              <Button type="submit" variant="secondary" icon={CheckCheck}>
                {t('notifications.read_all')}
              </Button>
            </Form>
          )
        }
      >
        {notifications.length > 0 && t('notifications.unread_count', { count: unread })}
      </PageHeader>
      {notifications.length === 0 && <NothingTold />}
      <NotificationDays notifications={notifications} />
      <div className="flex flex-wrap gap-3">
        {!first && (
          <LinkButton route="notifications.index" variant="quiet">
            {t('notifications.newest')}
          </LinkButton>
        )}
        {next && (
          <LinkButton route="notifications.index" qs={{ before: next }} variant="secondary">
            {t('notifications.older')}
          </LinkButton>
        )}
        <LinkButton route="preferences.edit" variant="quiet" icon={SlidersHorizontal}>
          {t('notifications.choose')}
        </LinkButton>
      </div>
    </>
  )
}
