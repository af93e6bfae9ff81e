import { DateTime } from 'luxon'
import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import ExpireChecks from '#profiles/actions/expire_checks'

export default class ProfilesExpireChecks extends BaseCommand {
  static commandName = 'profiles:expire-checks'
  static description =
    'Announce checks that expire soon, and suspend tutors whose check has expired'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Say what would happen, and change nothing' })
  declare dryRun: boolean

  @flags.string({ description: 'Look at this moment instead of now (ISO 8601)' })
  declare at?: string

  async run() {
    const at = this.at === undefined ? undefined : DateTime.fromISO(this.at, { zone: 'utc' })
    if (at && !at.isValid) {
      this.exitCode = 1
      return this.logger.error(`Not a moment: ${this.at}. It looks like 2026-11-24T17:00:00Z.`)
    }

    const { announced, expired } = await new ExpireChecks().handle({ at, dryRun: this.dryRun })
    const would = this.dryRun ? 'Would: ' : ''
    for (const { tutorId, expiresOn } of announced)
      this.logger.info(`${would}check of ${tutorId} announced, it expires on ${expiresOn}`)
    for (const { tutorId, expiresOn } of expired)
      this.logger.info(`${would}${tutorId} suspended, the check expired on ${expiresOn}`)
  }
}
