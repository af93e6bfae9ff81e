import { Icon } from '~/ui/icon'
import type { ReactNode } from 'react'
import { classes } from '~/ui/classes'
import { ChevronLeft } from 'lucide-react'
import { usePage } from '@inertiajs/react'
import { Link } from '@adonisjs/inertia/react'
import { PageHeader } from '~/ui/page_header'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { placesFor } from '~/features/accounts/account_places'

type AccountPageProps = { title: string; intro?: ReactNode; children: ReactNode }

/** One page of the account: on a phone a way back to the list, on a wide screen the list beside it. */
export function AccountPage({ title, intro, children }: AccountPageProps) {
  const { t } = useTranslation()
  return (
    <div className="grid grid-cols-1 items-start gap-x-10 gap-y-4 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <Link
        href="/account"
        className="inline-flex min-h-11 items-center gap-1 justify-self-start font-medium text-action lg:hidden"
      >
        <Icon of={ChevronLeft} />
        {t('accounts.account.title')}
      </Link>
      <AccountNavigation />
      <div className="flex min-w-0 max-w-2xl flex-col gap-6">
        <PageHeader title={title}>{intro}</PageHeader>
        {children}
      </div>
    </div>
  )
}

function AccountNavigation() {
  const { t } = useTranslation()
  const path = usePage().url.split('?')[0]
  const { user } = useShared()
  return (
    <nav aria-label={t('accounts.account.title')} className="hidden lg:block">
      <Link href="/account" className="mb-3 block py-1 font-bold hover:text-action">
        {t('accounts.account.title')}
      </Link>
      <ul className="margin-line border-margin">
        {placesFor(user!).map(({ name, href, icon }) => (
          <li key={name}>
            <Link
              href={href}
              aria-current={href === path ? 'page' : undefined}
              className={classes(
                'flex min-h-11 items-center gap-3 px-4 py-2',
                href === path ? 'font-bold text-action' : 'hover:text-action'
              )}
            >
              <Icon of={icon} />
              {t(`accounts.place.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
