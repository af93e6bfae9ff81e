import type { ReactNode } from 'react'
import { ArrowLeft, Flag, LifeBuoy, Pin } from 'lucide-react'
import { Head } from '@inertiajs/react'
import { Link } from '@adonisjs/inertia/react'
import { Icon } from '~/ui/icon'
import { Avatar } from '~/ui/avatar'
import { formatTime } from '~/lib/dates'
import { useDates } from '~/hooks/use_dates'
import { useNow } from '~/hooks/use_now'
import { IconButton, iconButtonClasses } from '~/ui/icon_button'
import { useTranslation } from '~/hooks/use_translation'
import type { Days } from '~/features/messaging/day_dialog'
import { ConversationMenu } from '~/features/messaging/conversation_menu'
import type { Other } from '~/features/messaging/use_other'

type HeaderProps = {
  other: Other
  pinCount: number
  /** The pinned messages, one tap away on a phone; beside the conversation on a wide screen. */
  pins: ReactNode
  /** None where there is nobody to report. */
  onReport?: () => void
  days: Days | null
  onDay: (date: string) => void
}

/** Who it is, their local time where zones differ, and the pins. */
export function ConversationHeader(props: HeaderProps) {
  const { other, pinCount, pins, onReport, days, onDay } = props
  const { t, locale } = useTranslation()
  const dates = useDates()
  const now = useNow()
  const theirs = formatTime(now, { locale, timeZone: other.timeZone })

  return (
    <header className="sticky top-0 z-20 -mx-4 border-b border-line bg-paper px-4 py-2 sm:-mx-6 sm:px-6 lg:mx-0 lg:px-0">
      <Head title={t('messaging.document_title', { name: other.firstName })} />
      <div className="flex items-center gap-3">
        <Link
          href="/messages"
          aria-label={t('messaging.all')}
          title={t('messaging.all')}
          className={iconButtonClasses}
        >
          <Icon of={ArrowLeft} />
        </Link>
        <Avatar name={other.firstName} ink={other.role} photo={other.photo} />
        <div className="min-w-0 flex-1">
          <h1 className="truncate text-xl">
            <span className="sr-only">{t('messaging.conversation_prefix')} </span>
            <OtherName other={other} />
          </h1>
          {theirs !== dates.time(now) && (
            <p className="text-sm text-ink-quiet tabular-nums">
              {t('messaging.local_time', { time: theirs, name: other.firstName })}
            </p>
          )}
        </div>
        <div className="flex">
          <ConversationMenu {...{ days, onDay }} withTeam={!other.id} />
          {onReport && (
            <IconButton
              icon={Flag}
              label={t('safeguarding.report.conversation')}
              onClick={onReport}
            />
          )}
          <a
            href="/concern"
            aria-label={t('layout.concern')}
            title={t('layout.concern')}
            className={iconButtonClasses}
          >
            <Icon of={LifeBuoy} />
          </a>
        </div>
      </div>
      <details className="group lg:hidden">
        <summary className="flex min-h-11 list-none items-center gap-2 text-sm font-medium text-action [&::-webkit-details-marker]:hidden">
          <Icon of={Pin} size="small" />
          {t('messaging.pins.count', { count: pinCount })}
        </summary>
        <div className="max-h-[50dvh] overflow-y-auto pt-1 pb-3">{pins}</div>
      </details>
    </header>
  )
}

/** Their first name, which leads to their page; the team has none. */
function OtherName({ other }: { other: Other }) {
  const { t } = useTranslation()
  if (!other.id) return t('messaging.team.title')
  return (
    <Link
      href={`/people/${other.id}`}
      title={t('profiles.person.open', { name: other.firstName })}
      className="underline-offset-4 hover:text-action hover:underline"
    >
      {other.firstName}
    </Link>
  )
}
