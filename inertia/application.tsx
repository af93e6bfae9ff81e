import type { ReactElement } from 'react'
import { client } from '~/client'
import { PRODUCT } from '~/lib/product'
import type { SharedProps } from '~/types'
import { AppLayout } from '~/layouts/app_layout'
import { PublicLayout } from '~/layouts/public_layout'
import type { Locale, Messages } from '~/lib/messages'
import { TuyauProvider } from '@adonisjs/inertia/react'
import { TranslationProvider } from '~/hooks/use_translation'

let site = PRODUCT

/** The title of a page with the name of the association, which is the same on all of them. */
export const titleOf = (title: string) => (title ? `${title} – ${site}` : site)

/** A page may name its own layout; otherwise it depends on whether somebody is signed in. */
export const layoutOf = (_: string, page: { props: unknown }) =>
  (page.props as SharedProps).user ? AppLayout : PublicLayout

/** What stands around every page, in the browser and on the server alike. */
export function withProviders(
  app: ReactElement,
  props: { initialPage: { props: unknown } },
  locale: Locale,
  messages: Messages
) {
  // A page that says what went wrong may know nothing of the association.
  site = (props.initialPage.props as SharedProps).association?.name ?? site
  return (
    <TuyauProvider client={client as never}>
      <TranslationProvider locale={locale} messages={messages}>
        {app}
      </TranslationProvider>
    </TuyauProvider>
  )
}
