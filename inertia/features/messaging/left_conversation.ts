import { isRestored } from '~/lib/live/after_visit'
import type { ConversationState } from '~/features/messaging/conversation_state'

type Left = { userId: string; conversationId: string; state: ConversationState }

/** The last one that was left while somebody read further up: what they had read back to is long to fetch again. */
let left: Left | null = null

export const leaveConversation = (conversation: Left | null) => void (left = conversation)

/** On the way back or forward to it: the conversation as far as it was read, which its page of the history doesn't hold. */
export function leftConversation(userId: string, conversationId: string) {
  const same = left?.userId === userId && left.conversationId === conversationId
  return same && isRestored() ? left!.state : null
}
