import { useId } from 'react'
import { MarginList } from '~/ui/margin_list'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { NotificationItem } from '~/features/notifications/notification_item'

type Notification = Data.Notifications.Notification

/** What was told, day by day along the margin. */
export function NotificationDays({ notifications }: { notifications: Notification[] }) {
  const { dayKey } = useDates()
  const days = new Map<string, Notification[]>()
  for (const notification of notifications) {
    const day = dayKey(notification.at)
    days.set(day, [...(days.get(day) ?? []), notification])
  }
  return [...days].map(([day, ofDay]) => <Day key={day} notifications={ofDay} />)
}

function Day({ notifications }: { notifications: Notification[] }) {
  const dates = useDates()
  const id = useId()
  const [{ at }] = notifications

  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-lg first-letter:uppercase">
        {dates.day(at)}
      </h2>
      <MarginList>
        {notifications.map((notification) => (
          <NotificationItem key={notification.id} notification={notification} />
        ))}
      </MarginList>
    </section>
  )
}
