import { Icon } from '~/ui/icon'
import { Count } from '~/ui/count'
import { Brand } from '~/layouts/brand'
import { usePage } from '@inertiajs/react'
import { Link } from '@adonisjs/inertia/react'
import { useShared } from '~/hooks/use_shared'
import { iconButtonClasses } from '~/ui/icon_button'
import { QuickEntryIcon } from '~/layouts/quick_entry_button'
import { useTranslation } from '~/hooks/use_translation'
import { TeamLink } from '~/layouts/team_link'
import { isCurrent, notes, notifications } from '~/layouts/navigation'

/** The phone's header: the name, the team, a field to write something down, notes, and the bell. */
export function TopBar() {
  const { t } = useTranslation()
  const { counts } = useShared()
  const url = usePage().url
  const news = counts?.notifications ?? 0
  const current = (href: string) => (isCurrent(url, href) ? 'page' : undefined)

  return (
    <header className="flex flex-wrap items-center justify-between border-b border-line py-1.5 pr-1 pl-3 sm:pr-2 sm:pl-4 lg:hidden">
      <Link href="/" className="rounded-sm py-2">
        <Brand />
      </Link>
      <div className="flex">
        <TeamLink className={iconButtonClasses} iconOnly />
        <QuickEntryIcon />
        <Link
          href={notes.href}
          aria-current={current(notes.href)}
          aria-label={t('layout.nav.notes')}
          title={t('layout.nav.notes')}
          className={`${iconButtonClasses} aria-[current=page]:text-action`}
        >
          <Icon of={notes.icon} />
        </Link>
        <Link
          href={notifications.href}
          aria-current={current(notifications.href)}
          aria-label={t('layout.notifications_count', { count: news })}
          title={t('layout.nav.notifications')}
          className={`${iconButtonClasses} relative aria-[current=page]:text-action`}
        >
          <Icon of={notifications.icon} />
          <span aria-hidden className="absolute top-0.5 right-0 flex">
            <Count value={news} label=" " />
          </span>
        </Link>
      </div>
    </header>
  )
}
