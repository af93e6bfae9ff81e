import { clock } from '#core/clock'
import { refused } from '#core/result'
import { settings } from '#core/settings'
import { ownAge } from '#accounts/own_age'
import { giveConsents } from '#accounts/give_consents'
import { confirmGuardian } from '#accounts/confirm_guardian'
import { changeConsents } from '#accounts/change_consents'
import { askedOfGuardian } from '#accounts/consent_purposes'
import { lockGuardianship } from '#accounts/queries/lock_guardianship'
import type Guardianship from '#accounts/models/guardianship'

type Input = { guardianship: Guardianship; textIds: string[]; locale: 'fr' | 'en' }

/** A guardian agrees, through their link, to what they chose. Who reads the link also confirms the address. */
export default class GiveGuardianConsents {
  handle({ guardianship: { id, studentId, linkVersion }, textIds, locale }: Input) {
    return changeConsents(studentId, async (student, trx) => {
      const guardianship = await lockGuardianship(id, trx)
      if (guardianship?.linkVersion !== linkVersion) return refused('link_not_valid')
      const questions = askedOfGuardian(ownAge(student), await settings.get())
      const result = await giveConsents(
        {
          studentId,
          guardianshipId: id,
          questions,
          textIds,
          channel: 'link',
          givenAt: clock.now(),
        },
        trx
      )
      if (result.ok) await confirmGuardian(guardianship, student, trx, locale)
      return result
    })
  }
}
