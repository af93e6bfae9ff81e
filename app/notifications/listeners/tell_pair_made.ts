import { notify } from '#notifications/notify'
import { transaction } from '#core/transaction'
import Conversation from '#messaging/models/conversation'
import { firstNames } from '#notifications/queries/first_names'

type Payload = { pairId: string; studentId: string; tutorId: string }

/** Both are told, in id order. */
export default class TellPairMade {
  async handle({ pairId, studentId, tutorId }: Payload) {
    const conversation = await Conversation.findByOrFail('pairId', pairId)
    const names = await firstNames([studentId, tutorId])
    const people = [
      { userId: studentId, otherId: tutorId },
      { userId: tutorId, otherId: studentId },
    ].sort((one, two) => (one.userId < two.userId ? -1 : 1))

    await transaction(async (trx) => {
      for (const { userId, otherId } of people) {
        await notify(
          {
            userId,
            kind: 'matching.pair_made',
            subject: { type: 'pair', id: pairId },
            source: pairId,
            data: { otherFirstName: names.get(otherId) },
            path: `/messages/${conversation.id}`,
            channels: ['in_app', 'email'],
          },
          trx
        )
      }
    })
  }
}
