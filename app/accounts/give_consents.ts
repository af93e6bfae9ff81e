import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import type { Transaction } from '#core/transaction'
import { textKind, type Purpose, type Question } from '#accounts/consent_purposes'
import { currentLegalTexts } from '#accounts/queries/current_legal_texts'
import Consent from '#accounts/models/consent'

type Giving = {
  studentId: string
  /** Null when the student gives it themselves. */
  guardianshipId: string | null
  questions: Question[]
  /** The texts that were read and agreed to: what stood there at the time, word for word. */
  textIds: string[]
  channel: Consent['channel']
  givenAt?: DateTime
  recordedBy?: string
}

/**
 * Writes down each consent that was chosen. What stands already stays; one to an earlier version is renewed.
 * Refused when a text isn't the present version any more: it has to be read again.
 */
export async function giveConsents(giving: Giving, trx: Transaction) {
  const current = await currentLegalTexts(trx)
  const asked = giving.questions.map(({ purpose }) => ({
    purpose,
    textId: current.get(textKind(purpose))!.id,
  }))
  const chosen = asked.filter(({ textId }) => giving.textIds.includes(textId))
  if (chosen.length < new Set(giving.textIds).size) return refused('text_changed')

  for (const { purpose, textId } of chosen) await give(giving, purpose, textId, trx)
  return done()
}

async function give(giving: Giving, purpose: Purpose, textId: string, trx: Transaction) {
  const { studentId, guardianshipId, channel, givenAt = clock.now(), recordedBy = null } = giving
  const standing = await Consent.query({ client: trx })
    .where({ studentId, purpose, guardianshipId })
    .whereNull('withdrawn_at')
    .first()
  if (standing?.textId === textId) return
  await standing?.merge({ withdrawnAt: clock.now(), withdrawnBy: 'renewed' }).save()
  await Consent.create(
    { studentId, guardianshipId, purpose, textId, channel, givenAt, recordedBy },
    { client: trx }
  )
}
