import './css/app.css'
import { createElement } from 'react'
import { createInertiaApp } from '@inertiajs/react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { resolvePageComponent } from '@adonisjs/inertia/helpers'
import { isLocale } from '~/lib/messages'
import { loadMessages, messages } from '~/lib/catalogue'
import { layoutOf, withProviders } from '~/application'
import { followAssociation, titleOf } from '~/lib/association'
import { followPreferences } from '~/lib/preferences'
import { watchOwnEntries } from '~/lib/own_entries'
import { keepScrollPlaces } from '~/lib/scroll_places'
import { nameBackgroundVisits } from '~/lib/background_visits'
import { reloadWhenOutdated } from '~/lib/outdated'
import { registerServiceWorker } from '~/pwa/register'

const pages = import.meta.glob('./pages/**/*.tsx')
const root = document.documentElement
const locale = isLocale(root.lang) ? root.lang : 'fr'
const nonce = document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce

watchOwnEntries()
keepScrollPlaces()
nameBackgroundVisits()
reloadWhenOutdated()
followPreferences()
followAssociation()

/** A page and its texts are fetched together: without them nothing can be drawn. */
async function resolve(name: string) {
  const page = resolvePageComponent(`./pages/${name}.tsx`, pages)
  await loadMessages(locale, name)
  return page as any
}

createInertiaApp({
  title: titleOf,
  layout: layoutOf,
  resolve,
  nonce,
  progress: { delay: 150, includeCSS: false, showSpinner: false },
  setup({ el, App, props }) {
    const app = withProviders(createElement(App, props), props, locale, messages)
    if (el.hasAttribute('data-server-rendered')) hydrateRoot(el, app)
    else createRoot(el).render(app)
  },
})

if (import.meta.env.PROD) registerServiceWorker()
