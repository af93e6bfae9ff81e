import './css/app.css'
import { createElement } from 'react'
import { createInertiaApp } from '@inertiajs/react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { resolvePageComponent } from '@adonisjs/inertia/helpers'
import { isLocale, loadMessages } from '~/lib/messages'
import { layoutOf, titleOf, withProviders } from '~/application'
import { followPreferences } from '~/lib/preferences'
import { reloadWhenOutdated } from '~/lib/outdated'
import { registerServiceWorker } from '~/pwa/register'

const pages = import.meta.glob('./pages/**/*.tsx')
const root = document.documentElement
const locale = isLocale(root.lang) ? root.lang : 'fr'
const nonce = document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce

reloadWhenOutdated()
followPreferences()

// Without its texts nothing can be drawn, so they come first; the page's own code is on its way meanwhile.
const messages = await loadMessages(locale)

createInertiaApp({
  title: titleOf,
  layout: layoutOf,
  resolve: (name) => resolvePageComponent(`./pages/${name}.tsx`, pages) as any,
  nonce,
  progress: { delay: 150, includeCSS: false, showSpinner: false },
  setup({ el, App, props }) {
    const app = withProviders(createElement(App, props), locale, messages)
    if (el.hasAttribute('data-server-rendered')) hydrateRoot(el, app)
    else createRoot(el).render(app)
  },
})

if (import.meta.env.PROD) registerServiceWorker()
