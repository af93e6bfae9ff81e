import { VitePWA } from 'vite-plugin-pwa'

/**
 * Builds `public/sw.js` from `inertia/pwa/service_worker.ts` after the browser's bundle. The manifest and the
 * registration are ours: the plugin only bundles, and lists the files of the shell.
 */
export function serviceWorker() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'inertia/pwa',
    filename: 'service_worker.ts',
    outDir: 'public',
    manifest: false,
    injectRegister: false,
    injectManifest: {
      swDest: 'public/sw.js',
      globDirectory: 'public/assets',
      globPatterns: ['{app,vendor,ui}-*.{js,css}', '*.woff2'],
      modifyURLPrefix: { '': '/assets/' },
      dontCacheBustURLsMatching: /-[\w-]{8}\./,
      rollupFormat: 'iife',
    },
  })
}
