import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { requireDemo } from '#database/demo/guard'

export default class DemoReset extends BaseCommand {
  static commandName = 'demo:reset'
  static description = 'Forget everything and tell the demo story again (DEMO=1 only)'
  static options: CommandOptions = { startApp: true }

  async run() {
    await requireDemo()
    const { forgetEverything } = await import('#database/demo/guard')
    await forgetEverything()
    await this.kernel.exec('demo:seed', [])
  }
}
