import type { ReactElement } from 'react'
import { client } from '~/client'
import { nameSite } from '~/lib/association'
import type { SharedProps } from '~/types'
import { AppLayout } from '~/layouts/app_layout'
import { PublicLayout } from '~/layouts/public_layout'
import type { Locale, Messages } from '~/lib/messages'
import { TuyauProvider } from '@adonisjs/inertia/react'
import { TranslationProvider } from '~/hooks/use_translation'

/**
 * A page may name its own layout; otherwise it depends on whether somebody is signed in. While an account waits, no page
 * but the conversation with the team has navigation either: that would lead back to why it waits.
 */
export function layoutOf(name: string, page: { props: unknown }) {
  const { user } = page.props as SharedProps
  return !user || (user.waits && !name.startsWith('messaging/')) ? PublicLayout : AppLayout
}

/** What stands around every page, in the browser and on the server alike. */
export function withProviders(
  app: ReactElement,
  props: { initialPage: { props: unknown } },
  locale: Locale,
  messages: Messages
) {
  nameSite(props.initialPage.props as SharedProps)
  return (
    <TuyauProvider client={client as never}>
      <TranslationProvider locale={locale} messages={messages}>
        {app}
      </TranslationProvider>
    </TuyauProvider>
  )
}
