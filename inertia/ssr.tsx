import { createElement } from 'react'
import french from 'virtual:texts/fr/*'
import english from 'virtual:texts/en/*'
import type { Page } from '@inertiajs/core'
import { renderToString } from 'react-dom/server'
import { createInertiaApp } from '@inertiajs/react'
import type { Locale, Messages } from '~/lib/messages'
import { resolvePageComponent } from '@adonisjs/inertia/helpers'
import { titleOf } from '~/lib/association'
import { layoutOf, withProviders } from '~/application'

const catalogues: Record<Locale, Messages> = { fr: french, en: english }
const pages = import.meta.glob('./pages/**/*.tsx')

/** As a browser reads it: a Date that the server hands out is text there, and drawn here it has to be the same. */
const asSent = (page: Page): Page => JSON.parse(JSON.stringify(page))

export default function render(drawn: Page) {
  const page = asSent(drawn)
  const locale = page.props.locale === 'en' ? 'en' : 'fr'

  return createInertiaApp({
    page,
    render: renderToString,
    title: titleOf,
    layout: layoutOf,
    resolve: (name) => resolvePageComponent(`./pages/${name}.tsx`, pages) as any,
    setup: ({ App, props }) =>
      withProviders(createElement(App, props), props, locale, catalogues[locale]),
  })
}
