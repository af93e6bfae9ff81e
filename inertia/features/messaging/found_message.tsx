import { Link } from '@adonisjs/inertia/react'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

/** A message that was found: whose, when, and the words around the hit; it leads to its place. */
export function FoundMessage({ message }: { message: Data.Messaging.FoundMessage }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { role } = useShared().user!
  const { conversationId, position, id, own, createdAt } = message
  const name = message.otherFirstName ?? t('messaging.team.name')

  return (
    <li>
      <Link
        href={`/messages/${conversationId}?at=${position}#message-${id}`}
        className="group flex flex-col gap-1 py-4 pr-4 pl-5 sm:pl-7"
      >
        <span className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="font-semibold underline-offset-4 group-hover:text-action group-hover:underline">
            {t('messaging.search.where', { own: String(own), role, name })}
          </span>
          <time dateTime={createdAt} className="text-sm text-ink-quiet">
            {dates.relative(createdAt)}
          </time>
        </span>
        <span className="text-ink-quiet [overflow-wrap:anywhere]">
          {message.excerpt.map(({ text, hit }, index) =>
            hit ? (
              <mark key={index} className="rounded-sm bg-sun/40 text-ink">
                {text}
              </mark>
            ) : (
              text
            )
          )}
        </span>
      </Link>
    </li>
  )
}
