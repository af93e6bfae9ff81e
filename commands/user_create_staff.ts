import vine, { SimpleMessagesProvider } from '@vinejs/vine'
import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import CreateStaff from '#accounts/actions/create_staff'
import { staffValidator } from '#accounts/validators/staff_validator'

const PERMISSIONS = ['coordinator', 'safeguarding', 'administrator'] as const

const messagesProvider = new SimpleMessagesProvider({
  'permissions.*.enum': `A permission is one of ${PERMISSIONS.join(', ')}`,
  'permissions.array.minLength': 'At least one permission is needed',
})

export default class UserCreateStaff extends BaseCommand {
  static commandName = 'user:create-staff'
  static description = 'Create an account for somebody of the team'
  static options: CommandOptions = { startApp: true }

  @flags.string({ description: 'The e-mail address to sign in with' })
  declare email?: string

  @flags.string({ description: 'First name' })
  declare firstName?: string

  @flags.string({ description: 'Family name' })
  declare familyName?: string

  @flags.array({ description: `One or several of ${PERMISSIONS.join(', ')}` })
  declare permission?: string[]

  @flags.string({ description: 'At least 10 characters; asked for when it is left out' })
  declare password?: string

  async run() {
    const asked = {
      email: this.email ?? (await this.prompt.ask('E-mail address')),
      firstName: this.firstName ?? (await this.prompt.ask('First name')),
      familyName: this.familyName ?? (await this.prompt.ask('Family name')),
      permissions: this.permission ?? (await this.prompt.multiple('Permissions', [...PERMISSIONS])),
      password: this.password ?? (await this.prompt.secure('Password (10 characters or more)')),
    }
    const [invalid, values] = await vine.tryValidate({
      schema: staffValidator.schema,
      data: asked,
      messagesProvider,
    })
    if (invalid) return this.#fail(invalid.messages.map(({ message }: any) => message).join('\n'))

    const result = await new CreateStaff().handle({ ...values, actorId: null })
    if (!result.ok) return this.#fail(`An account with the address ${values.email} exists already`)
    this.logger.success(`${values.email} can sign in at /login`)
  }

  #fail(reason: string) {
    this.logger.error(reason)
    this.exitCode = 1
  }
}
