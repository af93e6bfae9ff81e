import { Card } from '~/ui/card'
import { Count } from '~/ui/count'
import { Avatar } from '~/ui/avatar'
import { Link } from '@adonisjs/inertia/react'
import type { Data } from '@generated/data'
import { useSaid } from '~/hooks/use_said'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { Reply } from '~/features/planning/today/reply'

function Conversation({ words }: { words: Data.Planning.LastWords }) {
  const { t } = useTranslation()
  const { user, viewing } = useShared()
  const said = useSaid()
  const dates = useDates()
  const role = user?.role ?? 'student'
  const { otherFirstName: name, otherPhoto, lastMessage, unreadCount } = words
  const none = viewing ? t('layout.viewing.words') : t('planning.today.words.none', { role, name })

  return (
    <li className="flex flex-col gap-3">
      <Link
        href={`/messages/${words.conversationId}`}
        className="group flex flex-wrap items-start gap-x-3 gap-y-1 rounded-md"
      >
        <Avatar name={name} ink={role === 'student' ? 'tutor' : 'student'} photo={otherPhoto} />
        <span className="min-w-0 flex-1 basis-24">
          <span className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="font-semibold underline-offset-4 group-hover:text-action group-hover:underline">
              {name}
            </span>
            {lastMessage && (
              <span className="text-sm text-ink-quiet">
                {dates.relative(lastMessage.createdAt)}
              </span>
            )}
          </span>
          <span className="line-clamp-3 text-ink-quiet">
            {lastMessage?.own && (
              <span className="font-medium">{t('planning.today.words.you', { role })} </span>
            )}
            {lastMessage?.byTeam && (
              <span className="font-medium">{t('messaging.team.said')} </span>
            )}
            {lastMessage ? said(lastMessage) : none}
          </span>
        </span>
        <Count
          value={unreadCount}
          label={t('planning.today.words.unread', { count: unreadCount })}
        />
      </Link>
      {!viewing && words.writable && <Reply words={words} />}
    </li>
  )
}

/** The last words of each conversation, with a field to answer at once. */
export function LastWords({ words }: { words: Data.Planning.LastWords[] }) {
  const { t } = useTranslation()
  return (
    <Card title={t('planning.today.words.title')}>
      <ul className="flex flex-col gap-6">
        {words.map((each) => (
          <Conversation key={each.conversationId} words={each} />
        ))}
      </ul>
    </Card>
  )
}
