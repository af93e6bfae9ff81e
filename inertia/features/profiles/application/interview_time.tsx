import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { BothClocks } from '~/ui/both_clocks'
import { useTranslation } from '~/hooks/use_translation'

/** "Mardi 24 novembre", the time on both clocks, and who will be there. */
export function InterviewTime({ slot }: { slot: Data.Profiles.InterviewSlot }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { startsAt, endsAt, interviewer } = slot
  return (
    <p className="min-w-0">
      <span className="block font-semibold first-letter:uppercase">{dates.day(startsAt)}</span>
      <BothClocks start={startsAt} end={endsAt} other={interviewer} stacked />
      <span className="block text-sm text-ink-quiet">
        {t('profiles.application.slot.with', { name: interviewer.name })}
      </span>
    </p>
  )
}
