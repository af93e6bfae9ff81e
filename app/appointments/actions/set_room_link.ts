import { record } from '#audit/record'
import { done, refused } from '#core/result'
import Pair from '#matching/models/pair'
import { transaction, type Transaction } from '#core/transaction'
import SessionRoom from '#appointments/models/session_room'

type Input = { pairId: string; staffId: string; link: string | null }

/** The journal says at which server they meet, not the link that lets anybody in. */
const serverOf = (link: string | null | undefined) => (link ? new URL(link).host : null)

/**
 * The link by which one pair meets, instead of the association's server; null takes it away. In the given transaction, or
 * one of its own. Refusal: the pair is closed.
 *
 * @throws E_ROW_NOT_FOUND when there is no such pair.
 */
export default class SetRoomLink {
  handle({ pairId, staffId, link }: Input, outer?: Transaction) {
    return transaction(async (trx) => {
      const pair = await Pair.query({ client: trx }).where('id', pairId).forUpdate().firstOrFail()
      if (pair.state === 'closed') return refused('pair_closed')
      const room = await SessionRoom.query({ client: trx }).where({ pairId }).first()
      if ((room?.link ?? null) === link) return done()
      const before = { link: serverOf(room?.link) }

      if (link) {
        const values = { link, setBy: staffId }
        await SessionRoom.updateOrCreate({ pairId }, values, { client: trx })
      } else await room?.useTransaction(trx).delete()
      const action = 'appointments.room_link_set'
      const after = { link: serverOf(link) }
      const subject = { type: 'pair', id: pairId }
      await record({ actorId: staffId, action, subject, before, after }, trx)
      return done()
    }, outer)
  }
}
