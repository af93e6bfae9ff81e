import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/inertia'

const MANIFEST = app.publicPath('assets/.vite/manifest.json')

/**
 * Tells an open page that a newer build is served. Worked out once: Inertia itself would hash
 * the manifest at each request. The tests' client asks for `test`, whatever was built.
 */
function assetsVersion() {
  if (app.inTest) return 'test'
  if (!app.inProduction || !existsSync(MANIFEST)) return undefined
  return createHash('sha256').update(readFileSync(MANIFEST)).digest('hex').slice(0, 16)
}

export default defineConfig({
  rootView: 'inertia_layout',
  ssr: { enabled: true, entrypoint: 'inertia/ssr.tsx' },
  assetsVersion: assetsVersion(),
})
