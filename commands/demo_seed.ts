import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { requireDemo } from '#database/demo/guard'

export default class DemoSeed extends BaseCommand {
  static commandName = 'demo:seed'
  static description = 'Tell the demo story, unless the database holds it already (DEMO=1 only)'
  static options: CommandOptions = { startApp: true }

  async run() {
    await requireDemo()
    const { default: MainSeeder } = await import('#database/seeders/main_seeder')
    const { default: db } = await import('@adonisjs/lucid/services/db')
    await new MainSeeder(db.connection()).run()
    this.logger.success('The demo story stands')
  }
}
