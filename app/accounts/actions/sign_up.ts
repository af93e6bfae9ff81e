import hash from '@adonisjs/core/services/hash'
import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { done } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction, type Transaction } from '#core/transaction'
import { ageOn } from '#accounts/age'
import { childSignUpId, signUpIdOf } from '#accounts/sign_up_id'
import { newIdentifier } from '#accounts/new_identifier'
import { signUpFaults, type SignUpForm } from '#accounts/sign_up_faults'
import { insertAccount, type NewAccount } from '#accounts/queries/insert_account'
import { accountSignedUp } from '#accounts/queries/account_signed_up'
import { childSignedUp } from '#accounts/queries/child_signed_up'
import GuardianAsked from '#accounts/events/guardian_asked'
import KnownAddressSignedUp from '#accounts/events/known_address_signed_up'
import SignedUp from '#accounts/events/signed_up'

type Input = SignUpForm & {
  firstName: string
  familyName: string
  password: string
  timeZone: string
  locale: 'fr' | 'en'
  /** Chosen by the form: one that is sent twice makes one account. */
  signUpId?: string
  /** Where it is filled in, a secret of that browser's: a child without an address has one account from there. */
  browser: string
}

const IDENTIFIERS_TRIED = 5

/**
 * Creates an account that waits for its address to be confirmed, or for the guardian when the student has no
 * address. A known address gets the same answer after the same work (one hash, two queries, one job); its owner
 * alone is told by mail.
 */
export default class SignUp {
  /** @returns what to sign in with, when it is not the address, and whether an account stands that this form didn't change. */
  async handle(input: Input) {
    const today = clock.now().setZone(input.timeZone).toISODate()!
    const { guardianAuthorisationAge } = await settings.get()
    const faults = signUpFaults(input, guardianAuthorisationAge, today)
    if (Object.keys(faults).length > 0) return { ok: false as const, faults }

    const student = input.role === 'student'
    const guarded = student && ageOn(input.birthDate, today) < guardianAuthorisationAge
    const account = newAccount(input, guarded, await hash.make(input.password))
    return transaction(async (trx) => {
      if (!account.email) return done(await this.#withIdentifier(account, input.password, trx))
      await this.#withAddress(account, trx)
      return done({ identifier: null, stands: false })
    })
  }

  /**
   * Whoever types an address may be somebody else: each sign-up waits with its own data, and the mail that was sent for
   * it confirms those and no others. A form that comes twice was answered by mail the first time.
   */
  async #withAddress(account: NewAccount, trx: Transaction) {
    const created = await insertAccount(account, trx)
    const { id: userId } = (await accountSignedUp(account, trx))!
    await announce(created ? new SignedUp({ userId }) : new KnownAddressSignedUp({ userId }), trx)
  }

  /**
   * Another identifier is tried when somebody has it already. Of a child who was signed up before nothing changes: what
   * the form says otherwise is for who signs in.
   */
  async #withIdentifier(account: NewAccount, password: string, trx: Transaction) {
    for (let attempt = 0; attempt < IDENTIFIERS_TRIED; attempt++) {
      const identifier = newIdentifier(account.firstName)
      const created = await insertAccount({ ...account, identifier }, trx)
      if (created) {
        await announce(new SignedUp({ userId: created.id }), trx)
        await announce(new GuardianAsked({ guardianshipId: created.guardianshipId! }), trx)
        return { identifier, stands: false }
      }
      const before = await childSignedUp(account.signUpId, trx)
      if (before)
        return { identifier: before.identifier, stands: !(await isSame(before, account, password)) }
    }
    throw new Error(`No identifier was free in ${IDENTIFIERS_TRIED} attempts`)
  }
}

/** A form that comes twice says the same; one that was filled in anew may not. */
async function isSame(
  before: { password: string; guardianEmail: string },
  { guardianEmail }: NewAccount,
  password: string
) {
  if (before.guardianEmail.toLowerCase() !== guardianEmail!.toLowerCase()) return false
  return hash.verify(before.password, password)
}

function newAccount(input: Input, guarded: boolean, password: string): NewAccount {
  const email = input.email ?? null
  return {
    role: input.role,
    state: email ? 'unconfirmed' : 'waiting_for_guardian',
    email,
    identifier: null,
    signUpId: email ? signUpIdOf(input) : childSignUpId(input.browser, input),
    password,
    firstName: input.firstName,
    familyName: input.familyName,
    birthDate: input.birthDate,
    timeZone: input.timeZone,
    locale: input.locale,
    guardianName: guarded ? input.guardianName! : null,
    guardianEmail: guarded ? input.guardianEmail! : null,
    now: clock.now().toJSDate(),
  }
}
