import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { MESSAGE_SENT } from '#notifications/kinds'
import { quietUntil } from '#notifications/quiet_hours'
import { messagesMailAt } from '#notifications/messages_mail'
import { quietHoursOf } from '#notifications/queries/quiet_hours_of'
import { wantedChannels } from '#notifications/queries/wanted_channels'
import { lastMessagesMail } from '#notifications/queries/last_messages_mail'
import type { ConversationRow } from '#messaging/queries/readable_conversations'

/**
 * Until when the quiet hours of the other one hold the e-mail about a message that is sent now, or null when nothing holds it.
 * Asked for whoever may write to them: they learn this moment, and neither the hours nor what else the other chose.
 */
export async function heldUntil(conversation: ConversationRow) {
  const { id: conversationId, other_id: userId, other_time_zone: zone } = conversation
  if (!conversation.working_pair_id || !userId || !zone) return null
  const asked = { userId, kind: MESSAGE_SENT, channels: ['email' as const] }
  const [wanted, hours, last] = await Promise.all([
    wantedChannels(asked, db.connection()),
    quietHoursOf(userId),
    lastMessagesMail({ userId, conversationId }, db.connection()),
  ])
  if (wanted.length === 0 || !hours.enabled) return null
  return quietUntil(messagesMailAt(last, clock.now(), await settings.get()), { ...hours, zone })
}
