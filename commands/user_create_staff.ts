import vine, { SimpleMessagesProvider } from '@vinejs/vine'
import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import CreateStaff from '#accounts/actions/create_staff'
import InvitePerson from '#accounts/actions/invite_person'
import { PERMISSIONS } from '#accounts/staff_permissions'
import { staffValidator } from '#accounts/validators/staff_validator'

/** What a shell answers when somebody presses Ctrl-C. */
const INTERRUPTED = 130

/** PostgreSQL's answers where a table or a column isn't there yet. */
const NOT_MIGRATED = ['42P01', '42703', '3F000']

const messagesProvider = new SimpleMessagesProvider(
  {
    'required': 'Il manque {{ field }}.',
    'minLength': 'C’est trop court pour {{ field }} : {{ min }} caractères au moins.',
    'maxLength': 'C’est trop long pour {{ field }} : {{ max }} caractères au plus.',
    'regex': 'Un caractère ne peut pas être gardé dans {{ field }}.',
    'email': 'L’adresse e-mail n’est pas complète. Exemple : claire@example.org',
    'permissions.*.enum': `Un droit est l’un de ceux-ci\u00a0: ${PERMISSIONS.join(', ')}.`,
    'array.minLength': 'Il faut au moins un droit.',
    'distinct': 'Le même droit est nommé deux fois.',
  },
  {
    email: 'l’adresse e-mail',
    firstName: 'le prénom',
    familyName: 'le nom de famille',
    password: 'le mot de passe',
    permissions: 'les droits',
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
      this.#explain(error as { code?: string })
    }
  }

  #given() {
    const { email, firstName, familyName, permission: permissions, password } = this
    return { email, firstName, familyName, permissions: permissions ?? [], password }
  }

  async #ask() {
    return {
      email: this.email ?? (await this.prompt.ask('Adresse e-mail')),
      firstName: this.firstName ?? (await this.prompt.ask('Prénom')),
      familyName: this.familyName ?? (await this.prompt.ask('Nom de famille')),
      permissions: this.permission ?? (await this.prompt.multiple('Droits', [...PERMISSIONS])),
      password:
        this.password ??
        (await this.prompt.secure(
          'Mot de passe (10 caractères ou plus ; laisser vide pour envoyer une invitation)'
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
    if (!result.ok) return this.#fail(`Un compte existe déjà avec l’adresse ${person.email}.`)
    this.logger.success(
      password
        ? `${person.email} peut se connecter sur /login, et y met en place la vérification en deux étapes.`
        : `${person.email} reçoit un e-mail avec un lien pour choisir un mot de passe, valable sept jours.`
    )
  }

  #explain(error: { code?: string }) {
    if (error.code === 'E_PROMPT_CANCELLED') this.exitCode = INTERRUPTED
    else if (!NOT_MIGRATED.includes(error.code ?? '')) throw error
    else this.#fail('La base de données n’est pas prête : lancez d’abord node ace migration:run.')
  }

  #fail(reason: string) {
    this.logger.error(reason)
    this.exitCode = 1
  }
}
