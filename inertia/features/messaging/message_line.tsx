import { memo } from 'react'
import { Pin } from 'lucide-react'
import { Icon } from '~/ui/icon'
import { classes } from '~/ui/classes'
import { useDates } from '~/hooks/use_dates'
import { Bubble } from '~/features/messaging/bubble'
import { Replied } from '~/features/messaging/replied'
import { INKS, type Ink } from '~/features/messaging/ink'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { useSaid } from '~/hooks/use_said'
import { urlFor } from '~/client'
import { StoredFiles } from '~/ui/stored_files'
import { MessageBody } from '~/features/messaging/message_body'
import { MessageMenu, type MessageActions } from '~/features/messaging/message_menu'
import type { Message } from '~/features/messaging/conversation_types'

export type Author = { name: string; ink: Ink; own: boolean }

/** Whose words they are; of the team, who of it. */
export type WrittenBy = { authorId: string; staffFirstName?: string | null }

export type Written = WrittenBy & { id: string; position: number }

export type MessageLineProps = {
  conversationId: string
  message: Message
  authorOf: (written: WrittenBy) => Author
  /** The first of a turn carries the name. */
  begins: boolean
  actions: MessageActions
  writable: boolean
  onJump: (written: Written) => void
}

/** One message: the side, the ink and the name say whose it is. */
export const MessageLine = memo((props: MessageLineProps) => {
  const { conversationId, message, authorOf, begins, actions, writable, onJump } = props
  const { replyTo, pin, withdrawn, editedAt } = message
  const { t } = useTranslation()
  const said = useSaid()
  const dates = useDates()
  const author = authorOf(message)
  const { role } = useShared().user!
  const time = dates.time(message.createdAt)

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
        <Bubble {...author} waiting={withdrawn}>
          {replyTo && !withdrawn && (
            <Replied
              author={authorOf(replyTo)}
              text={said(replyTo)}
              onJump={() => onJump(replyTo)}
            />
          )}
          {withdrawn ? (
            <em className="text-ink-quiet">{t('messaging.withdrawn')}</em>
          ) : (
            <>
              <StoredFiles
                hrefOf={(fileId) => urlFor('message_files.show', { id: conversationId, fileId })}
                files={message.files}
                photoLabel={
                  author.own
                    ? t('messaging.files.photo_of_own', { role, time })
                    : t('messaging.files.photo_of', { name: author.name, time })
                }
              />
              <MessageBody text={message.body} />
            </>
          )}
        </Bubble>
        <MessageMenu {...{ message, author, actions, writable }} />
      </div>
      {editedAt && !withdrawn && (
        <p className="text-sm text-ink-quiet">{t('messaging.edit.edited')}</p>
      )}
      {pin && (
        <p className="flex items-center gap-1 text-sm text-ink-quiet">
          <Icon of={Pin} size="small" />
          {pin.reason || t('messaging.pins.pinned')}
        </p>
      )}
    </li>
  )
})
