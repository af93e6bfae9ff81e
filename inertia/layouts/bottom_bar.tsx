import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { mainDestinations } from '~/layouts/navigation'
import { NavigationLink } from '~/layouts/navigation_link'

/** The phone's navigation, under the thumb. */
export function BottomBar() {
  const { t } = useTranslation()
  const { counts } = useShared()
  const messages = counts?.messages ?? 0

  return (
    <nav
      aria-label={t('layout.main_navigation')}
      className="fixed inset-x-0 bottom-0 z-30 grid grid-cols-[repeat(5,minmax(0,auto))] border-t border-line bg-raised pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {mainDestinations.map((to) => (
        <NavigationLink
          key={to.name}
          to={to}
          bar
          count={to.name === 'messages' ? messages : 0}
          countLabel={t('layout.messages_count', { count: messages })}
        />
      ))}
    </nav>
  )
}
