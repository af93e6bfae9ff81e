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

type MessageMenuProps = { message: Message; author: Author; actions: MessageActions }

export function MessageMenu({ message, author, actions }: MessageMenuProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const now = useNow()
  const words = usePinWords()
  const time = dates.time(message.createdAt)
  const editable = author.own && Date.parse(now) - Date.parse(message.createdAt) < EDITABLE

  return (
    <Menu label={words('actions', author, { time })}>
      <MenuItem icon={Reply} onPress={() => actions.onReply(message)}>
        {t('messaging.reply.do')}
      </MenuItem>
      {message.pin ? (
        <MenuItem icon={PinOff} onPress={() => actions.onUnpin(message)}>
          {t('messaging.pins.unpin')}
        </MenuItem>
      ) : (
        <MenuItem icon={Pin} onPress={() => actions.onPin(message)}>
          {t('messaging.pins.pin')}
        </MenuItem>
      )}
      {editable && (
        <MenuItem icon={Pencil} onPress={() => actions.onEdit(message)}>
          {t('messaging.edit.do')}
        </MenuItem>
      )}
      {!author.own && actions.onReport && (
        <MenuItem icon={Flag} onPress={() => actions.onReport!(message)}>
          {t('safeguarding.report.do')}
        </MenuItem>
      )}
      {author.own && (
        <MenuItem icon={Undo2} danger onPress={() => actions.onWithdraw(message)}>
          {t('messaging.withdraw.do')}
        </MenuItem>
      )}
    </Menu>
  )
}
