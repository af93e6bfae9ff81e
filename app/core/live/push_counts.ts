import { live } from '#core/live'
import { transaction } from '#core/transaction'

/**
 * Tells the open pages of this person how much they haven't read: what changed between the making of a page and its stream
 * reached nobody. The row is held meanwhile, so that whoever changes a count now tells it afterwards.
 */
export async function pushCounts(userId: string) {
  await transaction(async (trx) => {
    const { messages, notifications } = await trx
      .from('users')
      .where('id', userId)
      .forShare()
      .select('unread_messages as messages', 'unread_notifications as notifications')
      .firstOrFail()
    live.push([userId], { type: 'counts', messages, notifications })
  })
}
