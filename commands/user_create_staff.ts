import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import CreateStaff from '#accounts/actions/create_staff'
import InvitePerson from '#accounts/actions/invite_person'
import type { StaffField } from '#accounts/validators/staff_validator'
import { PERMISSIONS } from '#accounts/staff_permissions'
import { judgeStaff, staffAnswerFault, type StaffAnswers } from '#accounts/staff_answers'

/** A shell's answer to Ctrl-C. */
const INTERRUPTED = 130
/** PostgreSQL's answers where a table or a column isn't there yet. */
const NOT_MIGRATED = ['42P01', '42703', '3F000']

const QUESTIONS: Record<StaffField, string> = {
  email: 'Adresse e-mail',
  firstName: 'Prénom',
  familyName: 'Nom de famille',
  permissions: 'Droits',
  password: 'Mot de passe (10 caractères ou plus\u00a0; laisser vide pour envoyer une invitation)',
}

/** Below the choice of permissions, in place of the library's English. */
const HOW_TO_CHOOSE = 'Espace pour cocher, Entrée pour valider'

const FIELDS = Object.keys(QUESTIONS) as StaffField[]

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
      await (process.stdin.isTTY ? this.#ask() : this.#create(this.#given()))
    } catch (error) {
      this.#explain(error as { code?: string })
    }
  }

  #given(): StaffAnswers {
    const { email, firstName, familyName, permission: permissions, password } = this
    return { email, firstName, familyName, permissions: permissions ?? [], password }
  }

  /** What a flag says wrong is told before anything is asked, and a wrong answer before the next question. */
  async #ask() {
    const answers: StaffAnswers = {}
    for (const name of FIELDS) {
      const flag = this.#flag(name)
      if (flag === undefined) continue
      answers[name] = flag
      const fault = await staffAnswerFault(name, answers)
      if (fault) return this.#fail(fault)
    }
    for (const name of FIELDS) answers[name] ??= await this.#askFor(name, answers)
    await this.#create(answers)
  }

  #flag = (name: StaffField) => this[name === 'permissions' ? 'permission' : name]

  #askFor(name: StaffField, before: StaffAnswers): Promise<unknown> {
    const validate = async (value: unknown) =>
      (await staffAnswerFault(name, { ...before, [name]: value })) ?? true
    const { prompt } = this
    if (name === 'permissions')
      return prompt.multiple(QUESTIONS[name], [...PERMISSIONS], { validate, hint: HOW_TO_CHOOSE })
    if (name === 'password') return prompt.secure(QUESTIONS[name], { validate })
    return prompt.ask(QUESTIONS[name], { validate })
  }

  async #create(data: StaffAnswers) {
    const judged = await judgeStaff(data)
    if (!judged.ok) return this.#fail(judged.faults)

    const { password, ...person } = judged.values
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
