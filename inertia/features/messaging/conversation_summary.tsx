import { Link } from '@adonisjs/inertia/react'
import { Count } from '~/ui/count'
import { Avatar } from '~/ui/avatar'
import type { Data } from '@generated/data'
import { useSaid } from '~/hooks/use_said'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

/** One conversation in the list: who, the last words, when, and how many are unread. */
export function ConversationSummary({ conversation }: { conversation: Data.Messaging.LastWords }) {
  const { t } = useTranslation()
  const { id: userId, role } = useShared().user!
  const said = useSaid()
  const dates = useDates()
  const name = conversation.otherFirstName ?? t('messaging.team.title')
  const { otherRole, otherPhoto, lastMessage, unreadCount } = conversation

  return (
    <li>
      <Link
        href={`/messages/${conversation.conversationId}`}
        className="group flex flex-wrap items-center gap-x-4 gap-y-1 py-4 pr-4 pl-5 sm:pl-7"
      >
        <Avatar name={name} ink={otherRole} photo={otherPhoto} />
        <span className="min-w-0 flex-1 basis-32">
          <span className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="max-w-full truncate text-lg font-semibold underline-offset-4 group-hover:text-action group-hover:underline">
              {name}
            </span>
            {lastMessage && (
              <time dateTime={lastMessage.createdAt} className="shrink-0 text-sm text-ink-quiet">
                {dates.relative(lastMessage.createdAt)}
              </time>
            )}
          </span>
          <span className="flex items-center gap-3">
            <span className="min-w-0 flex-1 truncate text-ink-quiet">
              {lastMessage?.authorId === userId && `${t('messaging.you_said', { role })} `}
              {lastMessage?.byTeam && `${t('messaging.team.said')} `}
              {lastMessage ? said(lastMessage) : t('messaging.no_message_yet')}
            </span>
            <Count value={unreadCount} label={t('layout.messages_count', { count: unreadCount })} />
          </span>
        </span>
      </Link>
    </li>
  )
}
