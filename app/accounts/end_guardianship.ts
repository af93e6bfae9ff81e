import { clock } from '#core/clock'
import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import { withdrawConsents } from '#accounts/withdraw_consents'
import GuardianshipEnded from '#accounts/events/guardianship_ended'
import type Guardianship from '#accounts/models/guardianship'

export type EndedBy = 'student' | 'guardian' | 'staff'

/** The link dies with it, and so does everything that was consented to through it. */
export async function endGuardianship(guardianship: Guardianship, by: EndedBy, trx: Transaction) {
  const { id, studentId } = guardianship
  await withdrawConsents({ guardianshipId: id }, by, trx)
  await guardianship.useTransaction(trx).merge({ endedAt: clock.now(), endedBy: by }).save()
  await announce(new GuardianshipEnded({ guardianshipId: id, studentId, by }), trx)
}
