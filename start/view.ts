import edge from 'edge.js'
import { existsSync, readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import vite from '@adonisjs/vite/services/main'
import type { HttpRequest } from '@adonisjs/core/http'
import type { PageObject } from '@adonisjs/inertia/types'

type RenderedPage = PageObject<{ locale?: string }> & { ssrBody?: string }

/**
 * Inertia's page data stands in a script element. Inside one, `<!--<script>` in somebody's text would make the
 * browser swallow the rest of the document, so `<` never appears there as itself.
 */
function pageBody(page: RenderedPage) {
  if (page.ssrBody) return page.ssrBody
  const data = JSON.stringify(page).replace(/</g, '\\u003c')
  return `<script data-page="app" type="application/json">${data}</script><div id="app"></div>`
}

let pageFeatures: Record<string, string[]> | undefined

/** Which features' texts a page needs, written down while building. */
function featuresOf(component: string) {
  const file = app.publicPath('assets/.vite/page_messages.json')
  pageFeatures ??= existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  return [...(pageFeatures?.[''] ?? []), ...(pageFeatures?.[component] ?? [])]
}

/** The page's own code and texts are asked for together with the application, not after it has started. */
function pagePreloads(page: RenderedPage) {
  if (vite.useDevServer || !vite.hasManifestFile) return ''
  const manifest = vite.manifest()
  const texts = featuresOf(page.component).map(
    (feature) => `resources/lang/${page.props.locale === 'en' ? 'en' : 'fr'}/${feature}.json`
  )
  const entries = [`inertia/pages/${page.component}.tsx`, ...texts]
  const known = new Set(manifest['inertia/app.tsx']?.imports)
  const chunks = entries.flatMap((entry) => [entry, ...(manifest[entry]?.imports ?? [])])
  const files = chunks.filter((chunk) => manifest[chunk]?.isEntry !== true && !known.has(chunk))
  return [...new Set(files)]
    .flatMap((chunk) => manifest[chunk]?.file ?? [])
    .map((file) => `<link rel="modulepreload" href="${vite.assetsUrl()}/${file}">`)
    .join('\n')
}

/** Small enough to be there for the first drawing, on most networks. */
function fontPreload() {
  if (vite.useDevServer || !vite.hasManifestFile) return ''
  const href = vite.assetPath('inertia/css/fonts/atkinson_hyperlegible_next.woff2')
  return `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`
}

/** Somebody whose browser asks to save data gets no font. */
const savesData = (request?: HttpRequest) => request?.header('save-data') === 'on'

// As a plugin, after Inertia's own: a plain global would be overwritten by it.
edge.use((instance) => {
  instance.global('inertia', pageBody)
  instance.global('fontPreload', fontPreload)
  instance.global('pagePreloads', pagePreloads)
  instance.global('savesData', savesData)
})
