import { record } from '#audit/record'
import { transaction } from '#core/transaction'
import CalendarFeed from '#appointments/models/calendar_feed'

/** The address of a person's calendar no longer answers. Twice is no error. */
export default class RevokeCalendarFeed {
  handle({ userId }: { userId: string }) {
    return transaction(async (trx) => {
      const feed = await CalendarFeed.query({ client: trx }).where({ userId }).forUpdate().first()
      if (!feed) return
      await feed.delete()
      const subject = { type: 'user', id: userId }
      await record({ actorId: userId, action: 'appointments.calendar_feed_revoked', subject }, trx)
    })
  }
}
