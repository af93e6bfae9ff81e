import { record } from '#audit/record'
import { transaction } from '#core/transaction'
import CalendarFeed from '#appointments/models/calendar_feed'

/** Gives a person an address for their calendar; one that they had before no longer answers. */
export default class MakeCalendarFeed {
  handle({ userId }: { userId: string }) {
    return transaction(async (trx) => {
      await trx.from('users').where('id', userId).forUpdate().select('id')
      await CalendarFeed.query({ client: trx }).where('userId', userId).delete()
      const feed = await CalendarFeed.create({ userId }, { client: trx })
      const subject = { type: 'user', id: userId }
      await record({ actorId: userId, action: 'appointments.calendar_feed_made', subject }, trx)
      return feed
    })
  }
}
