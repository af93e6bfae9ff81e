import { memo } from 'react'
import { Pin, PinOff } from 'lucide-react'
import { Icon } from '~/ui/icon'
import { classes } from '~/ui/classes'
import { IconButton } from '~/ui/icon_button'
import { useDates } from '~/hooks/use_dates'
import { Bubble } from '~/features/messaging/bubble'
import { INKS, type Ink } from '~/features/messaging/ink'
import { usePinWords } from '~/features/messaging/use_pin_words'
import { useTranslation } from '~/hooks/use_translation'
import type { Message } from '~/features/messaging/conversation_types'

export type Author = { name: string; ink: Ink; own: boolean }

type MessageLineProps = {
  message: Message
  author: Author
  /** The first of a turn carries the name. */
  begins: boolean
  onPin?: (message: Message) => void
}

/** One message: the side, the ink and the name say whose it is. */
export const MessageLine = memo((props: MessageLineProps) => {
  const { message, author, begins, onPin } = props
  const { t } = useTranslation()
  const dates = useDates()
  const time = dates.time(message.createdAt)
  const pinned = message.pin !== null
  const pinWords = usePinWords()

  return (
    <li
      id={`message-${message.id}`}
      tabIndex={-1}
      className={classes(
        'flex scroll-my-40 flex-col gap-0.5 rounded-md transition-colors duration-700 data-found:bg-sun/25',
        author.own ? 'items-end' : 'items-start',
        begins ? 'pt-3' : 'pt-1'
      )}
    >
      <p className={begins ? 'text-sm' : 'sr-only'}>
        <span className={classes('font-semibold', INKS[author.ink].name)}>{author.name}</span>{' '}
        <time dateTime={message.createdAt} className="text-ink-quiet tabular-nums">
          {time}
        </time>
      </p>
      <div className={classes('flex max-w-full items-center', author.own && 'flex-row-reverse')}>
        <Bubble {...author}>{message.body}</Bubble>
        {onPin && (
          <IconButton
            icon={pinned ? PinOff : Pin}
            label={pinWords(pinned ? 'unpin' : 'pin', author, { time })}
            className="shrink-0"
            onClick={() => onPin(message)}
          />
        )}
      </div>
      {pinned && (
        <p className="flex items-center gap-1 text-sm text-ink-quiet">
          <Icon of={Pin} size="small" />
          {t('messaging.pins.pinned')}
        </p>
      )}
    </li>
  )
})
