import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { settings } from '#core/settings'
import type { Transaction } from '#core/transaction'
import { ownAge } from '#accounts/own_age'
import { changeConsents } from '#accounts/change_consents'
import { tellOtherGuardians } from '#accounts/tell_other_guardians'
import { withdrawConsents } from '#accounts/withdraw_consents'
import { askedOfGuardian, textKind, type Purpose } from '#accounts/consent_purposes'
import { currentLegalTexts } from '#accounts/queries/current_legal_texts'
import { lockGuardianship } from '#accounts/queries/lock_guardianship'
import { saidNo } from '#accounts/queries/said_no'
import Consent from '#accounts/models/consent'
import type Guardianship from '#accounts/models/guardianship'
import type User from '#accounts/models/user'

type Input = { guardianship: Guardianship; purpose: Purpose }

/**
 * A guardian says no to one purpose, through their link: takes back what they agreed to, or doesn't agree, whatever another
 * guardian said. What depended on it stops at once.
 */
export default class WithdrawGuardianConsent {
  handle({ guardianship: { id, studentId, linkVersion }, purpose }: Input) {
    return changeConsents(studentId, async (student, trx) => {
      const guardianship = await lockGuardianship(id, trx)
      if (guardianship?.linkVersion !== linkVersion) return refused('link_not_valid')
      if (await withdrawConsents({ guardianshipId: id, purpose }, 'guardian', trx)) {
        await tellOtherGuardians(guardianship, trx)
        return done({ refused: false })
      }
      if (!(await isAsked(student, purpose))) return refused('not_asked_at_this_age')
      if (!(await saidNo(id, purpose, trx))) await refuse(guardianship, purpose, trx)
      return done({ refused: true })
    })
  }
}

async function isAsked(student: User, wanted: Purpose) {
  const questions = askedOfGuardian(ownAge(student), await settings.get())
  return questions.some(({ purpose }) => purpose === wanted)
}

/** With the text that they read; it never stood. */
async function refuse(guardianship: Guardianship, purpose: Purpose, trx: Transaction) {
  const { id, studentId } = guardianship
  const texts = await currentLegalTexts(trx)
  const { id: textId } = texts.get(textKind(purpose))!
  const at = clock.now()
  await Consent.create(
    {
      ...{ studentId, guardianshipId: id, purpose, textId, channel: 'link', refused: true },
      ...{ givenAt: at, withdrawnAt: at, withdrawnBy: 'guardian' },
    },
    { client: trx }
  )
  await tellOtherGuardians(guardianship, trx)
}
