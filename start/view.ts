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

let pageTexts: Record<string, string> | undefined

/** The files of the page's texts, as written down while building. */
function textFilesOf({ component, props }: RenderedPage) {
  const file = app.publicPath('assets/.vite/page_texts.json')
  pageTexts ??= (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as typeof pageTexts
  const locale = props.locale === 'en' ? 'en' : 'fr'
  return ['', component].flatMap((page) => pageTexts?.[`${locale}/${page}`] ?? [])
}

/** The page's own code and texts are asked for together with the application, not after it has started. */
function pagePreloads(page: RenderedPage) {
  if (vite.useDevServer || !vite.hasManifestFile) return ''
  const manifest = vite.manifest()
  const shell = new Set(manifest['inertia/app.tsx']?.imports)
  const entry = `inertia/pages/${page.component}.tsx`
  const chunks = [entry, ...(manifest[entry]?.imports ?? [])].filter(
    (chunk) => manifest[chunk]?.isEntry !== true && !shell.has(chunk)
  )
  const files = chunks.flatMap((chunk) => manifest[chunk]?.file ?? [])
  return [...new Set([...files, ...textFilesOf(page)])]
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
