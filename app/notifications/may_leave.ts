import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { settings } from '#core/settings'
import type { Transaction } from '#core/transaction'
import { MESSAGE_SENT, type NotificationData } from '#notifications/kinds'
import { quietUntil } from '#notifications/quiet_hours'
import { whatHolds } from '#notifications/delivery_judges'
import { groupOf, keepsQuiet } from '#notifications/groups'
import { quietHoursOf } from '#notifications/queries/quiet_hours_of'
import { wantedChannels } from '#notifications/queries/wanted_channels'
import type { OpenDelivery } from '#notifications/queries/open_delivery'
import { waitingMessages, type WaitingMessages } from '#notifications/queries/waiting_messages'

export type Judgement =
  | { leaves: 'never' }
  | { leaves: 'later'; at: DateTime }
  | { leaves: 'now'; data: NotificationData; messages: WaitingMessages | null }

const NEVER: Judgement = { leaves: 'never' }
const later = (at: DateTime): Judgement => ({ leaves: 'later', at })

/** Whether an e-mail may leave at this moment: still true, still wanted, and outside of quiet hours. */
export async function mayLeave(delivery: OpenDelivery, trx: Transaction): Promise<Judgement> {
  const { kind, user_id: userId } = delivery
  if (delivery.user_state !== 'active') return NEVER
  const wanted = await wantedChannels({ userId, kind, channels: ['email'] }, trx)
  const data = wanted.length > 0 && (await whatHolds(kind, delivery, trx))
  if (!data) return NEVER

  const isOfMessages = kind === MESSAGE_SENT
  const messages = isOfMessages ? await waitingMessages(userId, delivery.subject_id, trx) : null
  if (isOfMessages && !messages) return NEVER
  const waited = messages && (await waitedAt(messages))
  if (waited && waited > clock.now()) return later(waited)
  const quiet = await heldUntil(delivery, trx)
  return quiet ? later(quiet) : { leaves: 'now', data, messages }
}

async function waitedAt({ since }: WaitingMessages) {
  const { unreadMailMinutes: minutes } = await settings.get()
  return clock.at(since).plus({ minutes })
}

async function heldUntil(delivery: OpenDelivery, trx: Transaction) {
  if (!keepsQuiet(groupOf(delivery.kind))) return null
  const { enabled, ...hours } = await quietHoursOf(delivery.user_id, trx)
  return enabled ? quietUntil(clock.now(), { ...hours, zone: delivery.time_zone }) : null
}
