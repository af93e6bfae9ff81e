import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { beat, SCHEDULER } from '#core/heartbeat'

export default class SchedulerBeat extends BaseCommand {
  static commandName = 'scheduler:beat'
  static description = 'Write down that the scheduler is alive; /health reads it'
  static options: CommandOptions = { startApp: true }

  async run() {
    await beat(SCHEDULER)
  }
}
