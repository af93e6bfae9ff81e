import vine, { SimpleMessagesProvider } from '@vinejs/vine'
import { PERMISSIONS } from '#accounts/staff_permissions'
import {
  staffFieldSchema,
  staffValidator,
  type StaffField,
} from '#accounts/validators/staff_validator'

const WEAK = 'Quelques mots qui ne vont pas ensemble font l’affaire.'

/** On the server's command line there is no request that says a language. */
const messagesProvider = new SimpleMessagesProvider(
  {
    'required': 'Il manque {{ field }}.',
    'minLength': 'C’est trop court pour {{ field }}\u00a0: {{ min }} caractères au moins.',
    'maxLength': 'C’est trop long pour {{ field }}\u00a0: {{ max }} caractères au plus.',
    'formula':
      'Rien devant {{ field }}\u00a0: ni «\u00a0=\u00a0», ni «\u00a0+\u00a0», ni «\u00a0-\u00a0».',
    'regex': 'Un caractère ne peut pas être gardé dans {{ field }}.',
    'email': 'L’adresse e-mail n’est pas complète. Exemple\u00a0: claire@example.org',
    'passwordCommon': `Ce mot de passe est trop courant. ${WEAK}`,
    'passwordOwn': `Ce mot de passe contient surtout ce que l’on sait déjà. ${WEAK}`,
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

export type StaffAnswers = Partial<Record<StaffField, unknown>>

/** All answers, judged together. */
export async function judgeStaff(data: StaffAnswers) {
  const { schema } = staffValidator
  const [invalid, values] = await vine.tryValidate({ schema, data, messagesProvider })
  return invalid ? { ok: false as const, faults: said(invalid) } : { ok: true as const, values }
}

/** What is wrong with one answer, given those before it, or null. */
export async function staffAnswerFault(name: StaffField, answers: StaffAnswers) {
  const schema = staffFieldSchema(name)
  const [invalid] = await vine.tryValidate({ schema, data: answers, messagesProvider })
  return invalid && said(invalid)
}

const said = ({ messages }: { messages: { message: string }[] }) =>
  messages.map(({ message }) => message).join('\n')
