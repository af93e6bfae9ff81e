import { useState, type ComponentType } from 'react'
import { Menu } from '~/ui/menu'
import { useMessageWords } from '~/features/messaging/use_message_words'
import type { Author } from '~/features/messaging/message_line'
import type { Message } from '~/features/messaging/conversation_types'
import type { MessageItemsProps } from '~/features/messaging/message_items'

/** What can be done with a message. */
export type MessageActions = Record<
  'onReply' | 'onPin' | 'onUnpin' | 'onEdit' | 'onWithdraw',
  (message: Message) => void
> & {
  /** None where there is nobody to report. */
  onReport?: (message: Message) => void
  /** What offers them, once its code has come: at once when a menu is opened. */
  Items: ComponentType<MessageItemsProps> | null
  onOpen: () => void
}

type MessageMenuProps = {
  message: Message
  author: Author
  actions: MessageActions
  writable: boolean
}

/** Words are changed while one may write; the other's are reported always, also once they were withdrawn. */
export function MessageMenu({ message, author, actions, writable }: MessageMenuProps) {
  const words = useMessageWords()
  const [opened, setOpened] = useState(false)
  const { Items, onOpen } = actions
  const { own } = author
  const changeable = writable && !message.withdrawn
  const reportable = !own && !message.staffFirstName && actions.onReport !== undefined
  if (!changeable && !reportable) return null

  const open = () => {
    setOpened(true)
    onOpen()
  }
  return (
    <Menu label={words('actions', author, message)} onOpen={open}>
      {opened && Items && <Items {...{ message, actions, own, changeable, reportable }} />}
    </Menu>
  )
}
