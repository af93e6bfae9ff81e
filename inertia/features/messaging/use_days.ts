import { useDates } from '~/hooks/use_dates'
import type { Data } from '@generated/data'
import type { Days } from '~/features/messaging/day_dialog'
import type { ConversationState } from '~/features/messaging/conversation_state'

type Conversation = Data.Messaging.Conversation.Variants['forShow']

/** Between which days there is something to read, what has arrived meanwhile included. */
export function useDays(conversation: Conversation, state: ConversationState): Days | null {
  const { dayKey } = useDates()
  const shown = state.hasNewer ? undefined : state.messages.at(-1)?.createdAt
  const last = shown ?? conversation.lastMessageAt
  if (!last) return null
  return { first: dayKey(conversation.firstMessageAt ?? last), last: dayKey(last) }
}
