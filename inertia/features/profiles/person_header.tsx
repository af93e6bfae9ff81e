import type { ReactNode } from 'react'
import { Avatar } from '~/ui/avatar'
import { formatTime } from '~/lib/dates'
import { useNow } from '~/hooks/use_now'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'
import { useZoneName } from '~/features/accounts/use_zone_name'
import type { ShownPerson } from '~/features/profiles/person_types'

type PersonHeaderProps = {
  person: ShownPerson
  /** The page's own title, or a heading within it. */
  heading: 'h1' | 'h2'
  children?: ReactNode
}

/** A face and a name, what they are, and what time it is where they live. */
export function PersonHeader({ person, heading: Heading, children }: PersonHeaderProps) {
  const { t, locale } = useTranslation()
  const dates = useDates()
  const now = useNow()
  const zoneName = useZoneName()
  const { firstName, role, timeZone } = person
  const familyName = 'familyName' in person ? person.familyName : null
  const theirs = formatTime(now, { locale, timeZone })
  const elsewhere = theirs !== dates.time(now)

  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-4">
      <Avatar name={firstName} ink={role} size="portrait" photo={person.photo} />
      <div className="min-w-0 flex-1 basis-48">
        <Heading className="text-2xl break-words sm:text-3xl">
          {[firstName, familyName].filter(Boolean).join(' ')}
        </Heading>
        <p className="text-ink-quiet">
          {role === 'tutor' ? person.occupation || t('profiles.person.tutor') : person.level}
        </p>
        <p className="text-ink-quiet tabular-nums">
          {zoneName(timeZone)}
          {elsewhere && ` · ${t('profiles.person.local_time', { time: theirs })}`}
        </p>
        {children && <div className="flex flex-wrap gap-3 pt-4">{children}</div>}
      </div>
    </header>
  )
}
