import hash from '@adonisjs/core/services/hash'
import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction, type Transaction } from '#core/transaction'
import { ageOn, isBirthDate, TUTOR_AGE } from '#accounts/age'
import KnownAddressSignedUp from '#accounts/events/known_address_signed_up'
import SignedUp from '#accounts/events/signed_up'

type Input = {
  role: 'student' | 'tutor'
  firstName: string
  familyName: string
  email: string
  password: string
  birthDate: string
  timeZone: string
  locale: 'fr' | 'en'
}

/**
 * Creates an account that waits for its address to be confirmed. A known address gets the same
 * answer after the same work (one hash, two queries, one job); its owner alone is told by mail.
 */
export default class SignUp {
  async handle(input: Input) {
    const today = clock.now().toISODate()
    if (!isBirthDate(input.birthDate, today)) return refused('birth_date_impossible')
    const tooYoung = input.role === 'tutor' && ageOn(input.birthDate, today) < TUTOR_AGE
    if (tooYoung) return refused('tutor_too_young')

    const password = await hash.make(input.password)
    await transaction(async (trx) => {
      const created = await this.#insert({ ...input, password }, trx)
      const { id: userId } = await trx
        .from('users')
        .whereRaw('lower(email) = lower(?)', [input.email])
        .select('id')
        .firstOrFail()
      await announce(created ? new SignedUp({ userId }) : new KnownAddressSignedUp({ userId }), trx)
    })
    return done()
  }

  async #insert(input: Input, trx: Transaction): Promise<boolean> {
    const now = clock.now().toJSDate()
    const rows = await trx.knexClient
      .table('users')
      .insert({
        role: input.role,
        email: input.email,
        password: input.password,
        first_name: input.firstName,
        family_name: input.familyName,
        birth_date: input.birthDate,
        time_zone: input.timeZone,
        locale: input.locale,
        created_at: now,
        updated_at: now,
      })
      .onConflict(trx.knexClient.raw('(lower(email))') as never)
      .ignore()
      .returning('id')
    return rows.length > 0
  }
}
