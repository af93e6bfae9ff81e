import { Flag, Pencil, Pin, PinOff, Reply, Undo2 } from 'lucide-react'
import { Menu } from '~/ui/menu'
import { MenuItem } from '~/ui/menu_item'
import { useDates } from '~/hooks/use_dates'
import { useNow } from '~/hooks/use_now'
import { useTranslation } from '~/hooks/use_translation'
import { usePinWords } from '~/features/messaging/use_pin_words'
import type { Author } from '~/features/messaging/message_line'
import type { Message } from '~/features/messaging/conversation_types'

/** What can be done with a message. The server has the same limit for corrections. */
export type MessageActions = Record<
  'onReply' | 'onPin' | 'onUnpin' | 'onEdit' | 'onWithdraw',
  (message: Message) => void
> & {
  /** None where there is nobody to report. */
  onReport?: (message: Message) => void
}

const EDITABLE = 15 * 60_000

type MessageMenuProps = {
  message: Message
  author: Author
  actions: MessageActions
  writable: boolean
}

/** Words are changed while one may write; the other's are reported always, also once they were withdrawn. */
export function MessageMenu({ message, author, actions, writable }: MessageMenuProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const now = useNow()
  const words = usePinWords()
  const time = dates.time(message.createdAt)
  const changeable = writable && !message.withdrawn
  const reportable = !author.own && !message.staffFirstName && actions.onReport !== undefined
  const isRecent = Date.parse(now) - Date.parse(message.createdAt) < EDITABLE
  if (!changeable && !reportable) return null

  return (
    <Menu label={words('actions', author, { time })}>
      {changeable && (
        <MenuItem icon={Reply} onPress={() => actions.onReply(message)}>
          {t('messaging.reply.do')}
        </MenuItem>
      )}
      {changeable && <PinItem {...{ message, actions }} />}
      {changeable && author.own && isRecent && (
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
