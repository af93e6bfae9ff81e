import { useCallback, useEffect, useRef, useState } from 'react'
import { useLive } from '~/hooks/use_live'
import type { ConversationStore } from '~/features/messaging/conversation_store'

/** How often the other side is told, and how long what it heard is believed. */
const TELL_EVERY = 3_000
const BELIEVED_FOR = 5_000

type TypingPush = { conversationId: string; userId: string }

/** Tells the other one that something is being typed, and knows whether they type. */
export function useTyping(
  store: ConversationStore,
  conversationId: string,
  otherId: string | null
) {
  const [typing, setTyping] = useState(false)
  const told = useRef(-Infinity)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const stop = useCallback(() => {
    clearTimeout(timer.current)
    setTyping(false)
  }, [])
  useEffect(() => stop, [stop])

  useLive('typing', ({ conversationId: id, userId }: TypingPush) => {
    if (id !== conversationId || userId !== otherId) return
    stop()
    setTyping(true)
    timer.current = setTimeout(stop, BELIEVED_FOR)
  })
  useLive('message', ({ conversationId: id }: TypingPush) => {
    if (id === conversationId) stop()
  })

  const tell = useCallback(() => {
    const now = performance.now()
    if (now - told.current < TELL_EVERY) return
    told.current = now
    store.tellTyping()
  }, [store])

  return { typing, tell }
}
