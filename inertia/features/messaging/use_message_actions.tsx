import { useMemo, useRef, useState } from 'react'
import { toast } from '~/lib/toasts'
import { useNow } from '~/hooks/use_now'
import { part } from '~/lib/part'
import { usePart } from '~/hooks/use_part'
import { isEditable } from '~/features/messaging/editable'
import type { Message } from '~/features/messaging/conversation_types'
import type { MessageActions } from '~/features/messaging/message_menu'
import type { MessageItemsProps } from '~/features/messaging/message_items'
import type { MessageDialogsProps } from '~/features/messaging/message_dialogs'
import type { ConversationState } from '~/features/messaging/conversation_state'
import type { ConversationStore } from '~/features/messaging/conversation_store'

/** What the field is for at the moment: an answer to a message, or its correction. */
export type Intent = { kind: 'reply' | 'edit'; message: Message }

const loadDialogs = part(
  '~/features/messaging/message_dialogs',
  () => import('~/features/messaging/message_dialogs')
)

const loadItems = part(
  '~/features/messaging/message_items',
  () => import('~/features/messaging/message_items')
)

type Reported = { message?: Message }
type Place = { conversationId: string; userId: string; reportable: boolean }

/** What can be done with a message, the dialogs that some of it asks through, and what the field is for. */
export function useMessageActions(
  store: ConversationStore,
  { conversationId, userId, reportable }: Place
) {
  const [reporting, setReporting] = useState<Reported | null>(null)
  const [meant, onIntent] = useState<Intent | null>(null)
  const [pinning, setPinning] = useState<Message | null>(null)
  const [withdrawing, setWithdrawing] = useState<Message | null>(null)

  const [menuOpened, setMenuOpened] = useState(false)
  const Items = usePart<MessageItemsProps>(loadItems, menuOpened, (error) => {
    toast(store.reasonOf(error))
    setMenuOpened(false)
  })

  const now = useRef('')
  now.current = useNow()

  const { actions, pin, withdraw, onEdit, onEditLast } = useMemo(() => {
    const told = (change: Promise<unknown>) =>
      void change.catch((error) => toast(store.reasonOf(error)))
    const actions: MessageActions = {
      onReply: (message) => onIntent({ kind: 'reply', message }),
      onEdit: (message) => onIntent({ kind: 'edit', message }),
      onPin: setPinning,
      onUnpin: (message) => told(store.unpin(message.id)),
      onWithdraw: setWithdrawing,
      Items,
      onOpen: () => setMenuOpened(true),
      ...(reportable && { onReport: (message: Message) => setReporting({ message }) }),
    }
    const pin = (message: Message, reason: string) =>
      store.pin(message.id, reason).then(
        () => undefined,
        (error) => store.reasonOf(error)
      )
    const withdraw = (message: Message) => told(store.withdraw(message.id))
    const onEdit = (message: Message, body: string) =>
      store.edit(message.id, body).then(
        () => true,
        (error) => (toast(store.reasonOf(error)), false)
      )
    const onEditLast = () => {
      const own = store.get().messages.filter(({ authorId }) => authorId === userId)
      const last = own.findLast(({ withdrawn }) => !withdrawn)
      if (last && isEditable(last, now.current)) actions.onEdit(last)
    }
    return { actions, pin, withdraw, onEdit, onEditLast }
  }, [store, userId, reportable, Items])

  const intent = useCurrent(meant, store.get())
  const asks = (pinning ?? withdrawing ?? reporting) !== null
  const Dialogs = usePart<MessageDialogsProps>(loadDialogs, asks, (error) => {
    toast(store.reasonOf(error))
    setPinning(null)
    setWithdrawing(null)
    setReporting(null)
  })
  const dialogs = Dialogs && (
    <Dialogs
      pin={{ message: pinning, onClose: () => setPinning(null), onPin: pin }}
      withdraw={{
        message: withdrawing,
        onClose: () => setWithdrawing(null),
        onWithdraw: withdraw,
      }}
      report={{
        open: reporting !== null,
        onClose: () => setReporting(null),
        conversationId,
        messageId: reporting?.message?.id,
      }}
    />
  )
  const onReport = reportable ? () => setReporting({}) : undefined
  return { actions, dialogs, onReport, intent, onIntent, onEdit, onEditLast }
}

/** With the words as they are now. What was withdrawn meanwhile is corrected no longer. */
function useCurrent(meant: Intent | null, state: ConversationState) {
  const message = meant && state.now(meant.message)
  return useMemo((): Intent | null => {
    if (!meant || !message) return null
    if (meant.kind === 'edit' && message.withdrawn) return null
    return { ...meant, message }
  }, [meant, message])
}
