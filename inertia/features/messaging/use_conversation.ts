import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { useOnline } from '~/hooks/use_online'
import { useLive, useLiveConnected } from '~/hooks/use_live'
import { useTranslation } from '~/hooks/use_translation'
import { useArrived } from '~/features/messaging/use_arrived'
import { leftConversation } from '~/features/messaging/left_conversation'
import { conversationServer } from '~/features/messaging/server'
import { ConversationState } from '~/features/messaging/conversation_state'
import { ConversationStore } from '~/features/messaging/conversation_store'
import type { ConversationPush } from '~/features/messaging/conversation_types'

export type ConversationProps = {
  conversation: Data.Messaging.Conversation.Variants['forShow']
  messages: Data.Messaging.Message[]
  pinned: Data.Messaging.Message[]
}

/** A conversation that keeps itself in step with the server for as long as its page stands. */
export function useConversation({ conversation, messages, pinned }: ConversationProps) {
  const { t } = useTranslation()
  const { id: userId, role } = useShared().user!
  const [left] = useState(() => leftConversation(userId, conversation.id))
  const [store] = useState(() => {
    const state = left ?? ConversationState.open({ userId, conversation, messages, pinned })
    return new ConversationStore(state, conversationServer(conversation.id, t, role))
  })
  const state = useSyncExternalStore(store.subscribe, store.get, store.get)

  const hear = (push: ConversationPush) => {
    if (push.conversationId === conversation.id) store.hear(push)
  }
  useLive('message', hear)
  useLive('message_changed', hear)
  useLive('reading', hear)
  // The two may write no more, or again.
  useLive('pair', () => void store.catchUp())

  useLiveConnected(() => void store.wake())
  useOnline(() => void store.wake())
  useEffect(() => () => store.close(), [store])

  return { store, state, arrived: useArrived(store), returned: left !== null }
}
