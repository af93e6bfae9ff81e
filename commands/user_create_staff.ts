import vine, { SimpleMessagesProvider } from '@vinejs/vine'
import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import CreateStaff from '#accounts/actions/create_staff'
import InvitePerson from '#accounts/actions/invite_person'
import { PERMISSIONS } from '#accounts/staff_permissions'
import { staffValidator } from '#accounts/validators/staff_validator'

/** What a shell answers when somebody presses Ctrl-C. */
const INTERRUPTED = 130

const messagesProvider = new SimpleMessagesProvider(
  {
    'required': '{{ field }} is missing.',
    'minLength': '{{ field }} is too short: {{ min }} characters at least.',
    'maxLength': '{{ field }} is too long: {{ max }} characters at most.',
    'regex': '{{ field }} contains a character that cannot be kept.',
    'email': '{{ field }} is not complete. Example: claire@example.org',
    'permissions.*.enum': `A permission is one of ${PERMISSIONS.join(', ')}.`,
    'array.minLength': 'At least one permission is needed.',
    'distinct': 'The same permission is named twice.',
  },
  {
    email: 'The e-mail address',
    firstName: 'The first name',
    familyName: 'The family name',
    password: 'The password',
    permissions: 'A permission',
  }
)

export default class UserCreateStaff extends BaseCommand {
  static commandName = 'user:create-staff'
  static description = 'Create an account for somebody of the team, the first administrator too'
  static options: CommandOptions = { startApp: true }
  static help = [
    'It asks for what no flag says. Without a password, or without a terminal to ask for one, the person',
    'gets an e-mail with a link to choose a password themselves.',
    '```',
    '{{ binaryName }} user:create-staff --permission=administrator --permission=coordinator',
    '```',
  ]

  @flags.string({ description: 'The e-mail address to sign in with' })
  declare email?: string

  @flags.string({ description: 'First name' })
  declare firstName?: string

  @flags.string({ description: 'Family name' })
  declare familyName?: string

  @flags.array({ description: `One or several of ${PERMISSIONS.join(', ')}` })
  declare permission?: string[]

  @flags.string({
    description: 'At least 10 characters; without it the person is invited by e-mail',
  })
  declare password?: string

  async run() {
    try {
      await this.#create(process.stdin.isTTY ? await this.#ask() : this.#given())
    } catch (error) {
      if ((error as { code?: string }).code !== 'E_PROMPT_CANCELLED') throw error
      this.exitCode = INTERRUPTED
    }
  }

  #given() {
    const { email, firstName, familyName, permission: permissions, password } = this
    return { email, firstName, familyName, permissions: permissions ?? [], password }
  }

  async #ask() {
    return {
      email: this.email ?? (await this.prompt.ask('E-mail address')),
      firstName: this.firstName ?? (await this.prompt.ask('First name')),
      familyName: this.familyName ?? (await this.prompt.ask('Family name')),
      permissions: this.permission ?? (await this.prompt.multiple('Permissions', [...PERMISSIONS])),
      password:
        this.password ??
        (await this.prompt.secure(
          'Password (10 characters or more; leave empty to send an invitation)'
        )),
    }
  }

  async #create(data: Record<string, unknown>) {
    const { schema } = staffValidator
    const [invalid, values] = await vine.tryValidate({ schema, data, messagesProvider })
    if (invalid) return this.#fail(invalid.messages.map(({ message }: any) => message).join('\n'))

    const { password, ...person } = values
    const result = password
      ? await new CreateStaff().handle({ ...person, password, actorId: null })
      : await new InvitePerson().handle({
          person: { ...person, role: 'staff', locale: 'fr' },
          actorId: null,
        })
    if (!result.ok) return this.#fail(`An account with the address ${person.email} exists already.`)
    this.logger.success(
      password
        ? `${person.email} can sign in at /login, and sets up the second factor there.`
        : `${person.email} gets an e-mail with a link to choose a password, good for seven days.`
    )
  }

  #fail(reason: string) {
    this.logger.error(reason)
    this.exitCode = 1
  }
}
