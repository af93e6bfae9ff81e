import vine from '@vinejs/vine'
import { DateTime } from 'luxon'
import { isTimeZone } from '#accounts/time_zone'
import { weaknessOf } from '#accounts/weak_password'

/** What several forms ask for, each with the limits of the database. */
export const email = () => vine.string().trim().toLowerCase().maxLength(254).email()

/** With a letter that can be seen: some characters, and some letters, are invisible. None of what makes an address or markup. */
const NAME = /^(?=.*(?!\p{Default_Ignorable_Code_Point})\p{L})[^\p{Cc}<>/\\:@]+$/u

/** A spreadsheet would work out what begins so, in full width too. */
const FORMULA = /^[=+\-＝＋－]/

/** What no spreadsheet takes for a formula, wherever it is exported to. */
export const noFormula = vine.createRule((value, _, field) => {
  if (!field.isValid || !FORMULA.test(value as string)) return
  field.report('The {{ field }} field begins like a formula', 'formula', field)
})

export const personName = () =>
  vine.string().trim().minLength(1).maxLength(80).use(noFormula()).regex(NAME)

/** What people sign in with: their address, or the identifier of who has none. */
export const emailOrIdentifier = () =>
  vine.string().parse(joined).trim().toLowerCase().maxLength(254).regex(EMAIL_OR_IDENTIFIER)

/**
 * Length over rules (NIST SP 800-63B), common ones and the person's own words refused; the upper bound keeps hashing
 * cheap to nobody's loss. Own words are what the form says, and `meta.ownWords` for who has an account.
 */
export const newPassword = () => vine.string().minLength(10).maxLength(128).use(notWeakRule())

export const presentPassword = () => vine.string().maxLength(1000)

export const locale = () => vine.enum(['fr', 'en'] as const)

export const timeZone = () => vine.string().use(timeZoneRule())

/** A day as YYYY-MM-DD, that exists. */
export const day = () => vine.string().use(dayRule())

const EMAIL_OR_IDENTIFIER = /^([^\s@]+@[^\s@]+\.[^\s@]+|[a-z0-9]+([-.][a-z0-9]+)*)$/

/** Where an identifier is taken apart: spaces, and every dash that a keyboard makes of a hyphen. */
const JOINTS = /[\s\p{Pd}\u2212]+/gu

/** An identifier is read out and written down: its parts may be joined in other ways. Addresses stay as they were typed. */
const joined = (typed: unknown) =>
  typeof typed === 'string' && !typed.includes('@') ? typed.trim().replace(JOINTS, '-') : typed

const OWN_FIELDS = ['firstName', 'familyName', 'email', 'guardianName', 'guardianEmail']

const notWeakRule = vine.createRule((value, _, field) => {
  if (!field.isValid) return
  const typed = OWN_FIELDS.map((name) => field.data?.[name])
  const ownWords = [...typed, ...(field.meta.ownWords ?? [])].filter(
    (word) => typeof word === 'string'
  )
  const weakness = weaknessOf(value as string, ownWords)
  if (weakness === 'common') field.report('This password is too common', 'passwordCommon', field)
  if (weakness === 'own') field.report('This password says who you are', 'passwordOwn', field)
})

const timeZoneRule = vine.createRule((value, _, field) => {
  if (!isTimeZone(value as string)) field.report('The time zone is unknown', 'timeZone', field)
})

const dayRule = vine.createRule((value, _, field) => {
  const exists = DateTime.fromFormat(value as string, 'yyyy-MM-dd').isValid
  if (!exists) field.report('This day does not exist', 'day', field)
})
