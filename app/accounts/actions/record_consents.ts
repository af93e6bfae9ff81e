import { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { record } from '#audit/record'
import { refused } from '#core/result'
import { settings } from '#core/settings'
import { ownAge } from '#accounts/own_age'
import { giveConsents } from '#accounts/give_consents'
import { confirmGuardian } from '#accounts/confirm_guardian'
import { changeConsents } from '#accounts/change_consents'
import { askedOfGuardian, textKind, type Purpose } from '#accounts/consent_purposes'
import { currentLegalTexts } from '#accounts/queries/current_legal_texts'
import { lockGuardianship } from '#accounts/queries/lock_guardianship'

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

/** The team writes down what a guardian agreed to on paper or by phone, on which day and to whom. */
export default class RecordConsents {
  handle({ studentId, guardianshipId, purposes, channel, givenOn, receivedBy, staffId }: Input) {
    return changeConsents(studentId, async (student, trx) => {
      if (givenOn > clock.now().toISODate()) return refused('date_in_future')
      const guardianship = await lockGuardianship(guardianshipId, trx)
      if (guardianship?.studentId !== studentId) return refused('not_guardian')

      const questions = askedOfGuardian(ownAge(student), await settings.get())
      const asked = purposes.filter((wanted) => questions.some(({ purpose }) => purpose === wanted))
      if (asked.length < purposes.length) return refused('not_asked_at_this_age')
      const texts = await currentLegalTexts(trx)
      const result = await giveConsents(
        {
          ...{ studentId, guardianshipId, questions, channel, recordedBy: receivedBy },
          textIds: asked.map((purpose) => texts.get(textKind(purpose))!.id),
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
