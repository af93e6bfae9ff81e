import { Icon } from '~/ui/icon'
import { LifeBuoy, LogOut } from 'lucide-react'
import { Brand } from '~/layouts/brand'
import { Link } from '@adonisjs/inertia/react'
import { useShared } from '~/hooks/use_shared'
import { SignOut } from '~/layouts/sign_out'
import { QuickEntryButton } from '~/layouts/quick_entry_button'
import { TeamLink } from '~/layouts/team_link'
import { ConcernLink } from '~/layouts/concern_link'
import { useTranslation } from '~/hooks/use_translation'
import { NavigationLink } from '~/layouts/navigation_link'
import { mainDestinations, notes, notifications, tasks } from '~/layouts/navigation'

/** The wide screen's navigation: the five, then tasks, notes and notifications. */
export function SideBar() {
  const { t } = useTranslation()
  const { user, counts } = useShared()
  const messages = counts?.messages ?? 0
  const news = counts?.notifications ?? 0

  return (
    <header className="sticky top-0 hidden h-dvh w-60 shrink-0 flex-col border-r-2 border-margin py-6 lg:flex">
      <Link href="/" className="mx-5 mb-8 self-start rounded-sm">
        <Brand />
      </Link>
      <nav
        aria-label={t('layout.main_navigation')}
        className="flex flex-1 flex-col gap-1 overflow-y-auto pr-3"
      >
        {mainDestinations.map((to) => (
          <NavigationLink
            key={to.name}
            to={to}
            count={to.name === 'messages' ? messages : 0}
            countLabel={t('layout.messages_count', { count: messages })}
          />
        ))}
        <div role="presentation" className="mx-4 my-3 border-t border-line" />
        <QuickEntryButton className="mb-1 ml-4 self-start" />
        <NavigationLink to={tasks} />
        <NavigationLink to={notes} />
        <NavigationLink
          to={notifications}
          count={news}
          countLabel={t('layout.notifications_count', { count: news })}
        />
      </nav>
      <div className="flex flex-col gap-1 border-t border-line pt-3 pr-3">
        {user?.role === 'staff' && (
          <a href="/admin" className="px-5 py-2.5 font-medium hover:text-action">
            {t('layout.nav.back_office')}
          </a>
        )}
        <TeamLink className="flex min-h-11 items-center gap-3 px-5 py-2 font-medium hover:text-action" />
        <ConcernLink
          className="flex min-h-11 items-center gap-3 px-5 py-2 font-medium hover:text-action"
          icon={<Icon of={LifeBuoy} />}
        />
        <SignOut className="flex min-h-11 w-full items-center gap-3 px-5 py-2 text-left text-ink-quiet hover:text-action">
          <Icon of={LogOut} />
          {t('layout.sign_out')}
        </SignOut>
      </div>
    </header>
  )
}
