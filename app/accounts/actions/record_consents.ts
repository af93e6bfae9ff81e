import { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { record } from '#audit/record'
import { refused } from '#core/result'
import { settings } from '#core/settings'
import type { Transaction } from '#core/transaction'
import { isBeforeText } from '#accounts/before_text'
import { ownAge } from '#accounts/own_age'
import { giveConsents } from '#accounts/give_consents'
import { confirmGuardian } from '#accounts/confirm_guardian'
import { changeConsents } from '#accounts/change_consents'
import { askedOfGuardian, textKind, type Purpose } from '#accounts/consent_purposes'
import { currentLegalTexts } from '#accounts/queries/current_legal_texts'
import { isActiveStaff } from '#accounts/queries/is_active_staff'
import { lockGuardianship } from '#accounts/queries/lock_guardianship'
import { withdrawnSince } from '#accounts/queries/withdrawn_since'

type Input = {
  studentId: string
  guardianshipId: string
  purposes: Purpose[]
  channel: 'paper' | 'phone'
  /** The day on which it was given, YYYY-MM-DD. */
  givenOn: string
  /** To whom of the team it was given. */
  receivedBy: string
  staffId: string
}

/**
 * The team writes down what a guardian agreed to on paper or by phone, on which day and to whom. A consent of a day on
 * which it was taken back, or of an earlier one, is none: the guardian's last word counts.
 */
export default class RecordConsents {
  handle({ studentId, guardianshipId, purposes, channel, givenOn, receivedBy, staffId }: Input) {
    return changeConsents(studentId, async (student, trx) => {
      if (givenOn > clock.now().toISODate()) return refused('date_in_future')
      if (!(await isActiveStaff(receivedBy, trx))) return refused('receiver_not_staff')
      const guardianship = await lockGuardianship(guardianshipId, trx)
      if (guardianship?.studentId !== studentId) return refused('not_guardian')

      const questions = askedOfGuardian(ownAge(student), await settings.get())
      const asked = purposes.filter((wanted) => questions.some(({ purpose }) => purpose === wanted))
      if (asked.length < purposes.length) return refused('not_asked_at_this_age')
      const texts = await textsOf(asked, trx)
      if (texts.some((text) => isBeforeText(givenOn, text))) return refused('before_text')
      if (await withdrawnSince(guardianshipId, asked, givenOn, trx))
        return refused('before_withdrawal')
      const result = await giveConsents(
        {
          ...{ studentId, guardianshipId, questions, channel, recordedBy: receivedBy },
          textIds: texts.map(({ id }) => id),
          givenAt: DateTime.fromISO(givenOn, { zone: 'utc' }),
        },
        trx
      )
      await confirmGuardian(guardianship, student, trx)
      await record(
        {
          actorId: staffId,
          action: 'accounts.consents_recorded',
          subject: { type: 'user', id: studentId },
          after: { guardianshipId, purposes: purposes.join(', '), channel, givenOn, receivedBy },
        },
        trx
      )
      return result
    })
  }
}

async function textsOf(purposes: Purpose[], trx: Transaction) {
  const current = await currentLegalTexts(trx)
  return purposes.map((purpose) => current.get(textKind(purpose))!)
}
