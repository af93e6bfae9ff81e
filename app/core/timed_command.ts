import { DateTime } from 'luxon'
import { BaseCommand, flags } from '@adonisjs/core/ace'

/** A command of the scheduler that may be run by hand as if it were another moment. */
export abstract class TimedCommand extends BaseCommand {
  @flags.string({ description: 'Look at this moment instead of now (ISO 8601)' })
  declare at?: string

  /** @param at undefined: now */
  abstract work(at?: DateTime): Promise<void>

  async run() {
    const at = this.at === undefined ? undefined : DateTime.fromISO(this.at, { zone: 'utc' })
    if (!at || at.isValid) return this.work(at)
    this.exitCode = 1
    this.logger.error(`Not a moment: ${this.at}. It looks like 2026-11-24T17:00:00Z.`)
  }
}
