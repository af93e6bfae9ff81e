import { Flag, Pencil, Pin, PinOff, Reply, Undo2 } from 'lucide-react'
import { MenuItem } from '~/ui/menu_item'
import { useNow } from '~/hooks/use_now'
import { useTranslation } from '~/hooks/use_translation'
import { isEditable } from '~/features/messaging/editable'
import type { MessageActions } from '~/features/messaging/message_menu'
import type { Message } from '~/features/messaging/conversation_types'

export type MessageItemsProps = {
  message: Message
  actions: MessageActions
  own: boolean
  changeable: boolean
  reportable: boolean
}

/** What the menu of a message offers: it comes once the page stands. */
export default function MessageItems(props: MessageItemsProps) {
  const { message, actions, own, changeable, reportable } = props
  const { t } = useTranslation()
  const now = useNow()
  return (
    <>
      {changeable && (
        <MenuItem icon={Reply} onPress={() => actions.onReply(message)}>
          {t('messaging.reply.do')}
        </MenuItem>
      )}
      {changeable && <PinItem {...{ message, actions }} />}
      {changeable && own && isEditable(message, now) && (
        <MenuItem icon={Pencil} onPress={() => actions.onEdit(message)}>
          {t('messaging.edit.do')}
        </MenuItem>
      )}
      {reportable && (
        <MenuItem icon={Flag} onPress={() => actions.onReport!(message)}>
          {t('safeguarding.report.do')}
        </MenuItem>
      )}
      {changeable && own && (
        <MenuItem icon={Undo2} danger onPress={() => actions.onWithdraw(message)}>
          {t('messaging.withdraw.do')}
        </MenuItem>
      )}
    </>
  )
}

function PinItem({ message, actions }: Pick<MessageItemsProps, 'message' | 'actions'>) {
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
