import { createElement } from 'react'
import type { Page } from '@inertiajs/core'
import { renderToString } from 'react-dom/server'
import { createInertiaApp } from '@inertiajs/react'
import type { Locale, Messages } from '~/lib/messages'
import { resolvePageComponent } from '@adonisjs/inertia/helpers'
import { layoutOf, titleOf, withProviders } from '~/application'

const files = import.meta.glob<Messages>(
  ['../resources/lang/*/*.json', '!**/mails.json', '!**/validator.json'],
  { import: 'default', eager: true }
)

const catalogueOf = (locale: Locale): Messages =>
  Object.assign(
    {},
    ...Object.keys(files).map((file) => file.includes(`/${locale}/`) && files[file])
  )

const catalogues = { fr: catalogueOf('fr'), en: catalogueOf('en') }
const pages = import.meta.glob('./pages/**/*.tsx')

export default function render(page: Page) {
  const locale = page.props.locale === 'en' ? 'en' : 'fr'

  return createInertiaApp({
    page,
    render: renderToString,
    title: titleOf,
    layout: layoutOf,
    resolve: (name) => resolvePageComponent(`./pages/${name}.tsx`, pages) as any,
    setup: ({ App, props }) => withProviders(createElement(App, props), locale, catalogues[locale]),
  })
}
