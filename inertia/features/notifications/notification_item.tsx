import { Check } from 'lucide-react'
import { Form } from '~/ui/form'
import { Icon } from '~/ui/icon'
import { classes } from '~/ui/classes'
import { MarginItem } from '~/ui/margin_list'
import { Link } from '@adonisjs/inertia/react'
import { IconButton } from '~/ui/icon_button'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'
import { iconOf } from '~/features/notifications/notification_icons'

/** One thing that was told: a link to its place, which also marks it as read. */
export function NotificationItem({
  notification,
}: {
  notification: Data.Notifications.Notification
}) {
  const { t } = useTranslation()
  const dates = useDates()
  const { id, kind, text, read, at } = notification

  return (
    <MarginItem margin={<time dateTime={at}>{dates.time(at)}</time>}>
      <div className="flex items-start gap-2 sm:gap-3">
        <Icon
          of={iconOf(kind)}
          className={classes('mt-0.5', read ? 'text-ink-quiet' : 'text-action')}
        />
        <p className="max-w-text min-w-0 flex-1 break-words">
          {!read && <span className="sr-only">{t('notifications.unread')}, </span>}
          <Link
            route="notifications.show"
            routeParams={{ id }}
            className={classes(
              'rounded-sm hover:text-action hover:underline',
              !read && 'font-semibold'
            )}
          >
            {text}
          </Link>
        </p>
        {!read && (
          <Form
            route="notification_readings.update"
            routeParams={{ id }}
            errorSummary={false}
            className="-my-2 -mr-2 sm:mr-0"
          >
            <IconButton
              type="submit"
              icon={Check}
              label={t('notifications.read_one_of', { text })}
            />
          </Form>
        )}
      </div>
    </MarginItem>
  )
}
