import { Flag, Pencil, Pin, PinOff, Reply, Undo2 } from 'lucide-react'
import { Menu } from '~/ui/menu'
import { MenuItem } from '~/ui/menu_item'
import { useNow } from '~/hooks/use_now'
import { useTranslation } from '~/hooks/use_translation'
import { useMessageWords } from '~/features/messaging/use_message_words'
import { isEditable } from '~/features/messaging/editable'
import type { Author } from '~/features/messaging/message_line'
import type { Message } from '~/features/messaging/conversation_types'

/** What can be done with a message. */
export type MessageActions = Record<
  'onReply' | 'onPin' | 'onUnpin' | 'onEdit' | 'onWithdraw',
  (message: Message) => void
> & {
  /** None where there is nobody to report. */
  onReport?: (message: Message) => void
}

type MessageMenuProps = {
  message: Message
  author: Author
  actions: MessageActions
  writable: boolean
}

/** Words are changed while one may write; the other's are reported always, also once they were withdrawn. */
export function MessageMenu({ message, author, actions, writable }: MessageMenuProps) {
  const { t } = useTranslation()
  const now = useNow()
  const words = useMessageWords()
  const changeable = writable && !message.withdrawn
  const reportable = !author.own && !message.staffFirstName && actions.onReport !== undefined
  if (!changeable && !reportable) return null

  return (
    <Menu label={words('actions', author, message)}>
      {changeable && (
        <MenuItem icon={Reply} onPress={() => actions.onReply(message)}>
          {t('messaging.reply.do')}
        </MenuItem>
      )}
      {changeable && <PinItem {...{ message, actions }} />}
      {changeable && author.own && isEditable(message, now) && (
        <MenuItem icon={Pencil} onPress={() => actions.onEdit(message)}>
          {t('messaging.edit.do')}
        </MenuItem>
      )}
      {reportable && (
        <MenuItem icon={Flag} onPress={() => actions.onReport!(message)}>
          {t('safeguarding.report.do')}
        </MenuItem>
      )}
      {changeable && author.own && (
        <MenuItem icon={Undo2} danger onPress={() => actions.onWithdraw(message)}>
          {t('messaging.withdraw.do')}
        </MenuItem>
      )}
    </Menu>
  )
}

function PinItem({ message, actions }: Pick<MessageMenuProps, 'message' | 'actions'>) {
  const { t } = useTranslation()
  const [icon, onPress, word] = message.pin
    ? ([PinOff, actions.onUnpin, 'messaging.pins.unpin'] as const)
    : ([Pin, actions.onPin, 'messaging.pins.pin'] as const)
  return (
    <MenuItem icon={icon} onPress={() => onPress(message)}>
      {t(word)}
    </MenuItem>
  )
}
