import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { SlotTime } from './slot_time'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'

type SlotListProps = { appointment: Data.Appointments.Appointment }

/** What was proposed; whoever may answer accepts one of them with a button, with or without script. */
export function SlotList({ appointment }: SlotListProps) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <ul className="flex flex-col divide-y divide-line">
      {appointment.slots.map((slot) => (
        <li
          key={slot.id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
        >
          <SlotTime start={slot.startsAt} end={slot.endsAt} appointment={appointment} />
          {(slot.passed || slot.taken) && (
            <span className="text-ink-quiet">
              {t(`appointments.show.${slot.passed ? 'slot_passed' : 'slot_taken'}`)}
            </span>
          )}
          {appointment.may.answer && !slot.passed && !slot.taken && (
            <Form
              route="acceptances.store"
              routeParams={{ id: appointment.id }}
              errorSummary={false}
            >
              <input type="hidden" name="slotId" value={slot.id} />
              <Button
                type="submit"
                aria-label={t('appointments.show.accept_slot', {
                  slot: `${dates.day(slot.startsAt)} ${dates.range(slot.startsAt, slot.endsAt)}`,
                })}
              >
                {t('appointments.show.accept')}
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
