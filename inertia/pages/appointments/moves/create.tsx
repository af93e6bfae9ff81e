import type { InertiaProps } from '~/types'
import { PageHeader } from '~/ui/page_header'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { NOTHING_WRITTEN } from '~/features/appointments/nothing_written'
import { LateLine } from '~/features/appointments/late_line'
import { SlotTime } from '~/features/appointments/slot_time'
import { OtherSlots, type OtherSlotsPage } from '~/features/appointments/other_slots'

type Props = InertiaProps<OtherSlotsPage & { date: string | null; time: string | null }>

/** Other slots for a confirmed hour, whose time holds until one is accepted: perhaps one to which it was dragged. */
export default function Create({ appointment, date, time, written, ...props }: Props) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const { id, otherFirstName: name } = appointment
  const tapped = date && time ? { ...NOTHING_WRITTEN, slots: [{ date, time }] } : null

  return (
    <>
      <PageHeader title={t('appointments.move.title', { name })}>
        {t('appointments.move.intro', { role, name })}
      </PageHeader>
      {appointment.startsAt && appointment.endsAt && (
        <SlotTime start={appointment.startsAt} end={appointment.endsAt} appointment={appointment} />
      )}
      {appointment.lateHours !== null && <LateLine hours={appointment.lateHours} />}
      <OtherSlots
        {...props}
        written={written ?? tapped}
        action={`/appointments/${id}/move`}
        word="reason"
        judgedAs={{ hour: id }}
      />
    </>
  )
}
