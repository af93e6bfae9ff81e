import { notify } from '#notifications/notify'
import { transaction } from '#core/transaction'
import Conversation from '#messaging/models/conversation'
import { firstNames } from '#notifications/queries/first_names'
import type { Kind, NotificationData } from '#notifications/kinds'

type Two = { pairId: string; studentId: string; tutorId: string }
type About = {
  kind: Extract<Kind, `matching.${string}`>
  source: string
  /** What its words name, beside the other's first name. */
  data?: Partial<NotificationData>
}

/** Tells both of a pair what became of it, in id order, in the app and by e-mail; it leads to their conversation. */
export async function tellBothOfPair({ pairId, studentId, tutorId }: Two, told: About) {
  const { data, ...about } = told
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
          ...about,
          subject: { type: 'pair', id: pairId },
          data: { ...data, otherFirstName: names.get(otherId) },
          path: `/messages/${conversation.id}`,
          channels: ['in_app', 'email'],
        },
        trx
      )
    }
  })
}
