import { clock } from '#core/clock'
import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import { wasAsked } from '#accounts/queries/was_asked'
import GuardianSaidNo from '#accounts/events/guardian_said_no'
import Guardianship from '#accounts/models/guardianship'

/** In seconds: whoever says no to several points, or changes their mind at once, makes one mail or none. */
const A_WHILE = 5 * 60

/** A guardian said no: the other guardians of the child who were asked hear of it, once it has stood for a while. */
export async function tellOtherGuardians({ id, studentId }: Guardianship, trx: Transaction) {
  const others = await Guardianship.query({ client: trx })
    .where({ studentId })
    .whereNot({ id })
    .whereNull('ended_at')
    .orderBy('id')
  const at = clock.now().toISO()
  for (const other of others) {
    if (!(await wasAsked(other, trx))) continue
    const event = new GuardianSaidNo({ guardianshipId: other.id, saidBy: id, at })
    await announce(event, trx, A_WHILE)
  }
}
