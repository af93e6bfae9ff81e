import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/inertia'

export default defineConfig({
  rootView: 'inertia_layout',
  ssr: { enabled: true, entrypoint: 'inertia/ssr.tsx' },
  /** The tests' client asks for this version, whatever was built; otherwise it is the build's own. */
  assetsVersion: app.inTest ? 'test' : undefined,
})
