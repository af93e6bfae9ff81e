import type { ReactNode } from 'react'
import { ArrowLeft, Flag, LifeBuoy, Pin } from 'lucide-react'
import { Head } from '@inertiajs/react'
import { Link } from '@adonisjs/inertia/react'
import { Icon } from '~/ui/icon'
import { classes } from '~/ui/classes'
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

/** Beside the name and the time under it; in a narrow header the time has a line of its own. */
const TALL = 'row-span-2 @max-[19rem]:row-span-1'
/** On a phone the time goes on under the buttons. */
const BESIDE_NAME = 'row-span-2 @max-[23rem]:row-span-1'

/** Who it is, their local time where zones differ, and the pins. In a low window it scrolls away, as the field needs the room. */
export function ConversationHeader(props: HeaderProps) {
  const { other, pinCount, pins, onReport, days, onDay } = props
  const { t, locale } = useTranslation()
  const dates = useDates()
  const now = useNow()
  const theirs = formatTime(now, { locale, timeZone: other.timeZone })

  const clock = theirs !== dates.time(now)

  return (
    <header className="@container sticky top-0 z-20 -mx-4 border-b border-line bg-paper px-4 py-2 sm:-mx-6 sm:px-6 lg:mx-0 lg:px-0 [@media(max-height:30rem)]:static">
      <Head title={t('messaging.document_title', { name: other.firstName })} />
      <div className="grid grid-cols-[auto_auto_minmax(0,1fr)_auto] items-center gap-x-3 @max-[14rem]:gap-x-1">
        <Link
          href="/messages"
          aria-label={t('messaging.all')}
          title={t('messaging.all')}
          className={classes(iconButtonClasses, TALL)}
        >
          <Icon of={ArrowLeft} />
        </Link>
        <div className={classes('flex @max-[19rem]:hidden', TALL)}>
          <Avatar name={other.firstName} ink={other.role} photo={other.photo} />
        </div>
        <h1
          className={classes(
            'col-start-3 truncate text-xl @max-[14rem]:text-base @max-[14rem]:whitespace-normal @max-[14rem]:wrap-anywhere',
            !clock && 'row-span-2'
          )}
        >
          <span className="sr-only">{t('messaging.conversation_prefix')} </span>
          <OtherName other={other} />
        </h1>
        {clock && (
          <p className="col-start-3 row-start-2 text-sm text-ink-quiet tabular-nums @max-[23rem]:col-end-5 @max-[19rem]:col-span-full @max-[19rem]:col-start-1">
            {t('messaging.local_time', { time: theirs, name: other.firstName })}
          </p>
        )}
        <div className={classes('col-start-4 row-start-1 flex', BESIDE_NAME)}>
          <ConversationMenu {...{ days, onDay, onReport }} withTeam={!other.id} />
          {onReport && (
            <IconButton
              icon={Flag}
              label={t('safeguarding.report.conversation')}
              onClick={onReport}
              className="@max-[22rem]:hidden"
            />
          )}
          <a
            href="/concern"
            aria-label={t('layout.concern')}
            title={t('layout.concern')}
            className={classes(iconButtonClasses, '@max-[22rem]:hidden')}
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
