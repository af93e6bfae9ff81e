import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { settings } from '#core/settings'
import type { Transaction } from '#core/transaction'
import { notify, type Telling } from '#notifications/notify'
import { lastMessagesMail, type LastMail } from '#notifications/queries/last_messages_mail'

type Limits = { unreadMailMinutes: number; unreadMailGapMinutes: number }

const OPEN = ['pending', 'failed']

/**
 * When the e-mail about messages that were sent now would leave: once they have waited, and not soon after the one
 * before. One that waits already takes them along.
 */
export function messagesMailAt(last: LastMail | null, now: DateTime, limits: Limits): DateTime {
  if (last?.next_attempt_at && OPEN.includes(last.state)) return clock.at(last.next_attempt_at)
  const waited = now.plus({ minutes: limits.unreadMailMinutes })
  if (!last?.sent_at) return waited
  const apart = clock.at(last.sent_at).plus({ minutes: limits.unreadMailGapMinutes })
  return apart > waited ? apart : waited
}

/**
 * Plans the one e-mail about what waits in a conversation, unless one is planned already or told of all of it.
 * The person is locked by the caller, so that a mail that leaves at this moment and a message that arrives don't
 * miss each other. It is judged again as it leaves: what was read by then makes no e-mail.
 */
export async function planMessagesMail(telling: Telling, position: number, trx: Transaction) {
  const { userId, subject } = telling
  const last = await lastMessagesMail({ userId, conversationId: subject.id }, trx)
  const isPlanned = last !== null && last.next_attempt_at !== null && OPEN.includes(last.state)
  if (isPlanned || (last?.up_to ?? 0) >= position) return
  await notify(
    {
      ...telling,
      source: `mail:${subject.id}:${position}`,
      channels: ['email'],
      leavesAt: messagesMailAt(last, clock.now(), await settings.get()),
    },
    trx
  )
}
