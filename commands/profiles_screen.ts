import type { DateTime } from 'luxon'
import { flags } from '@adonisjs/core/ace'
import { TimedCommand } from '#core/timed_command'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import ScreenProfiles from '#profiles/actions/screen_profiles'

export default class ProfilesScreen extends TimedCommand {
  static commandName = 'profiles:screen'
  static description = 'Find profiles whose words hold contact details, for the team to see'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Say what would be found, and change nothing' })
  declare dryRun: boolean

  async work(at?: DateTime) {
    const found = await new ScreenProfiles().handle({ at, dryRun: this.dryRun })
    const would = this.dryRun ? 'Would be kept: ' : ''
    for (const { table, id, holds } of found) {
      const said = holds ? 'holds contact details' : 'no longer holds contact details'
      this.logger.info(`${would}${table} ${id} ${said}`)
    }
  }
}
