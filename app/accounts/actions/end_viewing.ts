import { clock } from '#core/clock'
import { record } from '#audit/record'
import { transaction } from '#core/transaction'
import Viewing from '#accounts/models/viewing'

/** A viewing ends once, however often it is said: it was left, or its time is over. */
export default class EndViewing {
  handle(id: string) {
    return transaction(async (trx) => {
      const viewing = await Viewing.query({ client: trx }).where('id', id).forUpdate().first()
      if (!viewing || viewing.endedAt) return viewing
      const { staffId, personId, until } = viewing
      const endedAt = clock.now() < until ? clock.now() : until
      await viewing.merge({ endedAt }).save()
      await record(
        {
          actorId: staffId,
          action: 'accounts.viewing_ended',
          subject: { type: 'user', id: personId },
          after: { endedAt: endedAt.toUTC().toISO() },
        },
        trx
      )
      return viewing
    })
  }
}
