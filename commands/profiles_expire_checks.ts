import type { DateTime } from 'luxon'
import { flags } from '@adonisjs/core/ace'
import { TimedCommand } from '#core/timed_command'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import ExpireChecks from '#profiles/actions/expire_checks'

export default class ProfilesExpireChecks extends TimedCommand {
  static commandName = 'profiles:expire-checks'
  static description =
    'Announce checks that expire soon, and suspend tutors whose check has expired'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Say what would happen, and change nothing' })
  declare dryRun: boolean

  async work(at?: DateTime) {
    const { announced, expired } = await new ExpireChecks().handle({ at, dryRun: this.dryRun })
    const would = this.dryRun ? 'Would: ' : ''
    for (const { tutorId, expiresOn } of announced)
      this.logger.info(`${would}check of ${tutorId} announced, it expires on ${expiresOn}`)
    for (const { tutorId, expiresOn } of expired)
      this.logger.info(`${would}${tutorId} suspended, the check expired on ${expiresOn}`)
  }
}
