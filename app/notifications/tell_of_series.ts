import { notify } from '#notifications/notify'
import Series from '#appointments/models/series'
import { transaction } from '#core/transaction'
import { firstNames } from '#notifications/queries/first_names'
import type { Kind, NotificationData } from '#notifications/kinds'

type About = {
  seriesId: string
  /** Who did it, and needs not be told; null for the application, which tells both. */
  actorId: string | null
  kind: Extract<Kind, `appointments.${string}`>
  /** What made it: one series makes the same news more than once. */
  source: string
  data?: Partial<NotificationData> | ((side: 'student' | 'tutor') => Partial<NotificationData>)
  path?: string
}

/** Tells the two of a weekly slot what became of it, in id order, in the app and by e-mail. */
export async function tellOfSeries({ seriesId, actorId, data = {}, ...about }: About) {
  const { studentId, tutorId } = await Series.findOrFail(seriesId)
  const names = await firstNames([studentId, tutorId])
  const people = [
    { userId: studentId, otherId: tutorId, side: 'student' as const },
    { userId: tutorId, otherId: studentId, side: 'tutor' as const },
  ]
    .filter(({ userId }) => userId !== actorId)
    .sort((one, two) => (one.userId < two.userId ? -1 : 1))

  await transaction(async (trx) => {
    for (const { userId, otherId, side } of people) {
      await notify(
        {
          path: `/series/${seriesId}`,
          ...about,
          userId,
          subject: { type: 'series', id: seriesId },
          data: {
            otherFirstName: names.get(otherId),
            ...(typeof data === 'function' ? data(side) : data),
          },
          channels: ['in_app', 'email'],
        },
        trx
      )
    }
  })
}
