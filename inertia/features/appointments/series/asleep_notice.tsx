import { Notice } from '~/ui/notice'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type Asleep = NonNullable<Data.Appointments.Series['asleep']>
type AsleepNoticeProps = {
  asleep: Asleep | null
  name: string
  /** The slot is agreed on, and has hours in the calendar. */
  agreed?: boolean
  className?: string
}

/** When a weekly slot is outside the waking hours of the student, so that there are no sessions. */
export function AsleepNotice({ asleep, name, agreed, className }: AsleepNoticeProps) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const spellOf = useSpell()
  if (!asleep) return null
  const { spells, starts, ends } = asleep
  return (
    <Notice tone="warning" title={t('series.asleep.title')} className={className}>
      <ul>
        {spells.map((spell) => (
          <li key={spell.from}>{spellOf(spell)}</li>
        ))}
      </ul>
      <p className="pt-2">
        {t('series.asleep.text', { starts, ends, name, role })}
        {agreed && ` ${t('series.asleep.kept')}`}
      </p>
    </Notice>
  )
}

function useSpell() {
  const { t } = useTranslation()
  const dates = useDates()
  return ({ from, until }: Asleep['spells'][number]) => {
    if (until === null) return t('series.asleep.open', { from: dates.day(from) })
    if (until === from) return t('series.asleep.one', { from: dates.day(from) })
    return t('series.asleep.spell', { from: dates.day(from), until: dates.day(until) })
  }
}
