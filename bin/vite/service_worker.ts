import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { VitePWA } from 'vite-plugin-pwa'

/** The pages for when there is no network, and what they are drawn with. */
const OFFLINE = ['/offline.html', '/numbers.html', '/plain.css', '/favicon.svg']

const revision = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

/**
 * Builds `public/sw.js` from `inertia/pwa/sw.ts` after the browser's bundle. The manifest and the
 * registration are ours: the plugin only bundles, and lists the files of the shell.
 */
export function serviceWorker() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'inertia/pwa',
    filename: 'sw.ts',
    outDir: 'public',
    manifest: false,
    injectRegister: false,
    injectManifest: {
      globDirectory: 'public/assets',
      globPatterns: ['{app,vendor,ui}-*.{js,css}', '*.woff2'],
      modifyURLPrefix: { '': '/assets/' },
      dontCacheBustURLsMatching: /-[\w-]{8}\./,
      additionalManifestEntries: OFFLINE.map((url) => ({
        url,
        revision: revision(`public${url}`),
      })),
      rollupFormat: 'iife',
    },
  })
}
