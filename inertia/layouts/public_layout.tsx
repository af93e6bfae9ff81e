import type { ReactNode } from 'react'
import { Head } from '@inertiajs/react'
import { Toasts } from '~/ui/toasts'
import { Flash } from '~/layouts/flash'
import { Brand } from '~/layouts/brand'
import { SkipLink } from '~/layouts/skip_link'
import { LinkButton } from '~/ui/link_button'
import { Link } from '@adonisjs/inertia/react'
import { PublicFooter } from '~/layouts/public_footer'
import { useTranslation } from '~/hooks/use_translation'
import { LanguageSwitch } from '~/layouts/language_switch'
import { Banners } from '~/layouts/banners'
import { ViewingBanner } from '~/layouts/viewing_banner'
import { ConnectionNotice } from '~/layouts/connection_notice'
import { useShared } from '~/hooks/use_shared'

/** Signed out: the name, the language, the way in; what the law asks for at the foot. */
export function PublicLayout({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const { user } = useShared()

  return (
    <div className="flex min-h-dvh flex-col">
      <Head>
        <meta head-key="description" name="description" content={t('layout.description')} />
      </Head>
      <SkipLink />
      <header className="print:hidden mx-auto flex w-full max-w-page flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3 sm:px-6">
        <Link href="/" className="rounded-sm py-2">
          <Brand />
        </Link>
        <div className="ml-auto flex items-center gap-1 sm:gap-3">
          <LanguageSwitch />
          {!user && (
            <LinkButton href="/login" variant="secondary" size="small">
              {t('layout.sign_in')}
            </LinkButton>
          )}
        </div>
      </header>
      <ViewingBanner />
      <ConnectionNotice />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto flex w-full max-w-page flex-1 flex-col gap-6 px-4 pt-4 pb-12 sm:px-6 sm:pt-8"
      >
        <Banners />
        <Flash />
        {children}
      </main>
      <PublicFooter />
      <Toasts />
    </div>
  )
}
