import type { I18n } from '@adonisjs/i18n'
import type { FieldContext, MessagesProviderContact } from '@vinejs/vine/types'

const MESSAGES = 'validator.shared.messages'
const FIELDS = 'validator.shared.fields'

type Meta = Record<string, any>

/**
 * Says what is wrong with a field in the person's language. A thing in a list, `subjects.0`, is named like the list,
 * where the framework would call it "0".
 */
export class FieldWords implements MessagesProviderContact {
  #i18n: I18n

  constructor(i18n: I18n) {
    this.#i18n = i18n
  }

  getMessage(_default: string, rule: string, field: FieldContext, meta: Meta = {}) {
    const { otherField } = meta
    return this.#i18n.t(this.#sentence(rule, field) ?? `${MESSAGES}.invalid`, {
      ...meta,
      field: this.#nameOf(nameIn(field)),
      ...(otherField && { otherField: this.#nameOf(otherField) }),
    })
  }

  /** Whether there are words for this rule, and a name for this field. */
  knows(rule: string, field: FieldContext) {
    return this.#sentence(rule, field) !== undefined && this.#has(`${FIELDS}.${nameIn(field)}`)
  }

  #sentence(rule: string, { wildCardPath }: FieldContext) {
    const keys = [`${MESSAGES}.${wildCardPath}.${rule}`, `${MESSAGES}.${rule}`]
    return keys.find((key) => this.#has(key))
  }

  #nameOf(name: string) {
    const key = `${FIELDS}.${name}`
    return this.#i18n.t(this.#has(key) ? key : `${FIELDS}.any`)
  }

  #has(key: string) {
    return this.#i18n.resolveIdentifier(key) !== null
  }
}

/** The last word of the field's path: `date` of `slots.*.date`, `subjects` of `subjects.*`. */
const nameIn = ({ wildCardPath }: FieldContext) =>
  wildCardPath.split('.').findLast((part) => part !== '*') ?? ''
