import { clock } from '#core/clock'
import { record } from '#audit/record'
import { settings } from '#core/settings'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import { ownAge } from '#accounts/own_age'
import { ageOn, isBirthDate, TUTOR_AGE } from '#accounts/age'
import { changeConsents } from '#accounts/change_consents'
import { askedOfGuardian } from '#accounts/consent_purposes'
import { askGuardiansAgain } from '#accounts/ask_guardians_again'
import User from '#accounts/models/user'

type Input = {
  userId: string
  actorId: string
  /** YYYY-MM-DD */
  birthDate: string
  reason: string
}

/**
 * Staff correct a date of birth that was mistyped. Which consents a student needs is judged anew in the same transaction: of
 * somebody younger than it seemed, an account waits and a pair is read-only at once, and the guardians are asked.
 */
export default class CorrectBirthDate {
  async handle(input: Input, outer?: Transaction) {
    const { role } = await User.findOrFail(input.userId, { client: outer })
    if (role === 'student') {
      return changeConsents(
        input.userId,
        (student, trx) => this.#ofStudent(student, input, trx),
        outer,
        'birth_date'
      )
    }
    return transaction(async (trx) => {
      const query = User.query({ client: trx }).where('id', input.userId)
      const user = await query.forUpdate().firstOrFail()
      const fault = faultOf(user, input)
      if (fault) return refused(fault)
      await this.#save(user, input, trx)
      return done({ guardiansAsked: false })
    }, outer)
  }

  async #ofStudent(student: User, input: Input, trx: Transaction) {
    const ages = await settings.get(trx)
    const fault = faultOf(student, input)
    if (fault) return refused(fault)
    const before = askedOfGuardian(ownAge(student), ages)
    await this.#save(student, input, trx)
    const guardiansAsked = askedOfGuardian(ownAge(student), ages).length > before.length
    if (guardiansAsked) await askGuardiansAgain([student], { ages }, trx)
    return done({ guardiansAsked })
  }

  async #save(user: User, { actorId, birthDate, reason }: Input, trx: Transaction) {
    const before = { birthDate: user.birthDate }
    await user.useTransaction(trx).merge({ birthDate }).save()
    await record(
      {
        ...{ actorId, action: 'accounts.birth_date_corrected', reason },
        ...{ subject: { type: 'user', id: user.id }, before, after: { birthDate } },
      },
      trx
    )
  }
}

function faultOf({ role, birthDate: saved, timeZone }: User, { birthDate }: Input) {
  if (role === 'staff') return 'no_birth_date' as const
  if (saved === birthDate) return 'same_birth_date' as const
  const today = clock.now().setZone(timeZone).toISODate()!
  if (!isBirthDate(birthDate, today)) return 'birth_date_impossible' as const
  const tooYoung = role === 'tutor' && ageOn(birthDate, today) < TUTOR_AGE
  return tooYoung ? ('tutor_too_young' as const) : null
}
