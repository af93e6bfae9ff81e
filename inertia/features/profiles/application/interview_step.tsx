import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import type { Data } from '@generated/data'
import { SlotChoice } from './slot_choice'
import { InterviewTime } from './interview_time'
import { useTranslation } from '~/hooks/use_translation'

type Slot = Data.Profiles.InterviewSlot

/** The interview that is booked, or the slots to pick one from. */
export function InterviewStep({ slot, slots }: { slot: Slot | null; slots: Slot[] }) {
  return slot ? <Booked slot={slot} slots={slots} /> : <SlotChoice slots={slots} />
}

function Booked({ slot, slots }: { slot: Slot; slots: Slot[] }) {
  const { t } = useTranslation()
  return (
    <div className="flex flex-col gap-3 border-l-2 border-margin pl-4">
      <InterviewTime slot={slot} />
      {slot.mayChange ? (
        <>
          {slots.length > 0 && (
            <Details summary={t('profiles.application.slot.change')}>
              <SlotChoice slots={slots} />
            </Details>
          )}
          <Form route="interview_bookings.destroy" errorSummary={false} className="gap-0">
            <div>
              <Button type="submit" variant="quiet">
                {t('profiles.application.slot.release')}
              </Button>
            </div>
          </Form>
        </>
      ) : (
        <p className="max-w-text text-ink-quiet">
          {t(`profiles.application.slot.${unchangeable(slot)}`)}
        </p>
      )}
    </div>
  )
}

/** Why the booked slot stays as it is: it is over, under way, or soon. */
function unchangeable({ over, begun }: Slot) {
  if (over) return 'over'
  return begun ? 'begun' : 'late'
}
