import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import db from '@adonisjs/lucid/services/db'
import { userIdOf } from '#accounts/queries/user_id_of'
import RemoveSecondFactor from '#accounts/actions/remove_second_factor'

export default class UserResetSecondFactor extends BaseCommand {
  static commandName = 'user:reset-second-factor'
  static description =
    'Remove the second factor of somebody of the team, who then sets up a new one'
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'The e-mail address they sign in with' })
  declare email: string

  @flags.string({ description: 'Why, for the journal' })
  declare reason?: string

  async run() {
    const userId = await userIdOf(this.email, db.connection())
    if (!userId) return this.#fail(`No account has the address ${this.email}.`)
    const reason = this.reason ?? 'On the server’s command line'
    const result = await new RemoveSecondFactor().handle({ userId, actorId: null, reason })
    if (!result.ok) return this.#fail(`${this.email} has no second factor to remove.`)
    this.logger.success(
      `${this.email} is signed out everywhere, and sets up a new second factor next time.`
    )
  }

  #fail(reason: string) {
    this.logger.error(reason)
    this.exitCode = 1
  }
}
