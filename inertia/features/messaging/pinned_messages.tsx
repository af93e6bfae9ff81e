import { PinOff } from 'lucide-react'
import { Button } from '~/ui/button'
import { classes } from '~/ui/classes'
import { IconButton } from '~/ui/icon_button'
import { useSaid } from '~/hooks/use_said'
import { countsOf } from '~/features/messaging/file_counts'
import { useDates } from '~/hooks/use_dates'
import { INKS } from '~/features/messaging/ink'
import { useMessageWords } from '~/features/messaging/use_message_words'
import { useTranslation } from '~/hooks/use_translation'
import type { Author, WrittenBy } from '~/features/messaging/message_line'
import type { Message } from '~/features/messaging/conversation_types'

type PinnedMessagesProps = {
  messages: Message[]
  authorOf: (written: WrittenBy) => Author
  onJump: (message: Message) => void
  onUnpin?: (message: Message) => void
}

/** What the two keep at hand, the latest pin first. */
export function PinnedMessages({ messages, authorOf, onJump, onUnpin }: PinnedMessagesProps) {
  const { t } = useTranslation()
  const said = useSaid()
  const dates = useDates()
  const words = useMessageWords()
  if (messages.length === 0) return <p className="text-ink-quiet">{t('messaging.pins.empty')}</p>

  return (
    <ul className="flex flex-col gap-4">
      {messages.map((message) => {
        const author = authorOf(message)
        const { name, ink } = author
        const day = dates.shortDay(message.createdAt)
        return (
          <li key={message.id} className={classes('border-l-3 pl-3', INKS[ink].edge)}>
            <p className="text-sm">
              <span className={classes('font-semibold', INKS[ink].name)}>{name}</span>{' '}
              <time dateTime={message.createdAt} className="text-ink-quiet">
                {day}
              </time>
            </p>
            <p className="line-clamp-4 [overflow-wrap:anywhere] whitespace-pre-wrap">
              {said({ ...message, ...countsOf(message.files) })}
            </p>
            {message.pin?.reason && <p className="text-sm text-ink-quiet">{message.pin.reason}</p>}
            <div className="-ml-3 flex items-center">
              <Button
                variant="quiet"
                size="small"
                aria-label={words('jump', author, message)}
                onClick={() => onJump(message)}
              >
                {t('messaging.pins.jump')}
              </Button>
              {onUnpin && (
                <IconButton
                  icon={PinOff}
                  label={words('unpin', author, message)}
                  onClick={() => onUnpin(message)}
                />
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
