import ViteProvider from '@adonisjs/vite/vite_provider'
import type { ApplicationService } from '@adonisjs/core/types'

/**
 * Tests look at the built pages, as people do. The package's provider would start a
 * development server in every test process.
 */
export default class BuiltInTestsViteProvider extends ViteProvider {
  constructor(app: ApplicationService) {
    super(app)
  }

  async start() {
    if (!this.app.inTest) await super.start()
  }

  async shutdown() {
    if (!this.app.inTest) await super.shutdown()
  }
}
