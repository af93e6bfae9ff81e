import { useMemo, useState } from 'react'
import { toast } from '~/lib/toasts'
import { PinDialog } from '~/features/messaging/pin_dialog'
import { WithdrawDialog } from '~/features/messaging/withdraw_dialog'
import type { Message } from '~/features/messaging/conversation_types'
import type { MessageActions } from '~/features/messaging/message_menu'
import type { ConversationStore } from '~/features/messaging/conversation_store'

/** What the field is for at the moment: an answer to a message, or its correction. */
export type Intent = { kind: 'reply' | 'edit'; message: Message }

/** What can be done with a message, the dialogs that some of it asks through, and what the field is for. */
export function useMessageActions(store: ConversationStore, userId: string) {
  const [intent, onIntent] = useState<Intent | null>(null)
  const [pinning, setPinning] = useState<Message | null>(null)
  const [withdrawing, setWithdrawing] = useState<Message | null>(null)

  const { actions, pin, withdraw, onEdit, onEditLast } = useMemo(() => {
    const told = (change: Promise<unknown>) =>
      void change.catch((error) => toast(store.reasonOf(error)))
    const actions: MessageActions = {
      onReply: (message) => onIntent({ kind: 'reply', message }),
      onEdit: (message) => onIntent({ kind: 'edit', message }),
      onPin: setPinning,
      onUnpin: (message) => told(store.unpin(message.id)),
      onWithdraw: setWithdrawing,
    }
    const pin = (message: Message, reason: string) => told(store.pin(message.id, reason))
    const withdraw = (message: Message) => told(store.withdraw(message.id))
    const onEdit = (message: Message, body: string) =>
      store.edit(message.id, body).then(
        () => true,
        (error) => (toast(store.reasonOf(error)), false)
      )
    const onEditLast = () => {
      const own = store.get().messages.filter(({ authorId }) => authorId === userId)
      const last = own.findLast(({ withdrawn }) => !withdrawn)
      if (last) actions.onEdit(last)
    }
    return { actions, pin, withdraw, onEdit, onEditLast }
  }, [store, userId])

  const dialogs = (
    <>
      <PinDialog message={pinning} onClose={() => setPinning(null)} onPin={pin} />
      <WithdrawDialog
        message={withdrawing}
        onClose={() => setWithdrawing(null)}
        onWithdraw={withdraw}
      />
    </>
  )
  return { actions, dialogs, intent, onIntent, onEdit, onEditLast }
}
