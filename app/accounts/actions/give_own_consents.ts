import { settings } from '#core/settings'
import type { Transaction } from '#core/transaction'
import { ownAge } from '#accounts/own_age'
import { giveConsents } from '#accounts/give_consents'
import { changeConsents } from '#accounts/change_consents'
import { askedOfStudent } from '#accounts/consent_purposes'

type Input = { studentId: string; textIds: string[]; trx?: Transaction }

/** A student agrees, themselves, to what they chose. */
export default class GiveOwnConsents {
  handle({ studentId, textIds, trx: outer }: Input) {
    return changeConsents(
      studentId,
      async (student, trx) => {
        const questions = askedOfStudent(ownAge(student), await settings.get())
        return giveConsents(
          { studentId, guardianshipId: null, questions, textIds, channel: 'account' },
          trx
        )
      },
      outer
    )
  }
}
