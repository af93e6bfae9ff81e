import type { ReactElement } from 'react'
import { client } from '~/client'
import type { SharedProps } from '~/types'
import { AppLayout } from '~/layouts/app_layout'
import { PublicLayout } from '~/layouts/public_layout'
import type { Locale, Messages } from '~/lib/messages'
import { TuyauProvider } from '@adonisjs/inertia/react'
import { TranslationProvider } from '~/hooks/use_translation'

export const titleOf = (title: string) => (title ? `${title} – HomeSkolar` : 'HomeSkolar')

/** A page may name its own layout; otherwise it depends on whether somebody is signed in. */
export const layoutOf = (_: string, page: { props: unknown }) =>
  (page.props as SharedProps).user ? AppLayout : PublicLayout

/** What stands around every page, in the browser and on the server alike. */
export function withProviders(app: ReactElement, locale: Locale, messages: Messages) {
  return (
    <TuyauProvider client={client}>
      <TranslationProvider locale={locale} messages={messages}>
        {app}
      </TranslationProvider>
    </TuyauProvider>
  )
}
