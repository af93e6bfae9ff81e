import { notify } from '#notifications/notify'
import User from '#accounts/models/user'
import Series from '#appointments/models/series'
import { transaction } from '#core/transaction'
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

/** Tells the two of a weekly slot what became of it, in id order, in the app and by e-mail, on both clocks. */
export async function tellOfSeries({ seriesId, actorId, data = {}, ...about }: About) {
  const { studentId, tutorId } = await Series.findOrFail(seriesId)
  const [student, tutor] = [await User.findOrFail(studentId), await User.findOrFail(tutorId)]
  const people = [
    { userId: studentId, other: tutor, side: 'student' as const },
    { userId: tutorId, other: student, side: 'tutor' as const },
  ]
    .filter(({ userId }) => userId !== actorId)
    .sort((one, two) => (one.userId < two.userId ? -1 : 1))

  await transaction(async (trx) => {
    for (const { userId, other, side } of people) {
      await notify(
        {
          path: `/series/${seriesId}`,
          ...about,
          userId,
          subject: { type: 'series', id: seriesId },
          data: {
            otherFirstName: other.firstName,
            otherTimeZone: other.timeZone,
            ...(typeof data === 'function' ? data(side) : data),
          },
          channels: ['in_app', 'email'],
        },
        trx
      )
    }
  })
}
