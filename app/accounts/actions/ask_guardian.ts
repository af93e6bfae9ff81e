import { transaction } from '#core/transaction'
import { announce } from '#core/events/announce'
import GuardianAsked from '#accounts/events/guardian_asked'

/** Sends the guardian their link again. */
export default class AskGuardian {
  handle({ guardianshipId }: { guardianshipId: string }) {
    return transaction((trx) => announce(new GuardianAsked({ guardianshipId }), trx))
  }
}
