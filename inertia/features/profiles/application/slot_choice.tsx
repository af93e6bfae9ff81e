import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { InterviewTime } from './interview_time'
import { useTranslation } from '~/hooks/use_translation'

/** Free slots, each with its button: with or without script, one press books it. */
export function SlotChoice({ slots }: { slots: Data.Profiles.InterviewSlot[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  if (slots.length === 0) {
    return <p className="max-w-text text-ink-quiet">{t('profiles.application.slot.none')}</p>
  }
  return (
    <ul
      aria-label={t('profiles.application.slot.list')}
      className="flex flex-col divide-y divide-line border-l-2 border-margin pl-4"
    >
      {slots.map((slot) => (
        <li
          key={slot.id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
        >
          <InterviewTime slot={slot} />
          <Form route="interview_bookings.update" errorSummary={false} className="gap-0">
            <input type="hidden" name="slotId" value={slot.id} />
            <Button
              type="submit"
              variant="secondary"
              aria-label={t('profiles.application.slot.pick_one', {
                when: `${dates.day(slot.startsAt)} ${dates.range(slot.startsAt, slot.endsAt)}`,
              })}
            >
              {t('profiles.application.slot.pick')}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
