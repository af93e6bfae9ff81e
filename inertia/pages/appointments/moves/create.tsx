import type { InertiaProps } from '~/types'
import { PageHeader } from '~/ui/page_header'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { SlotTime } from '~/features/appointments/slot_time'
import { OtherSlots, type OtherSlotsPage } from '~/features/appointments/other_slots'

/** Other slots for a confirmed hour, whose time holds until one is accepted. */
export default function Create({ appointment, ...props }: InertiaProps<OtherSlotsPage>) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const { id, otherFirstName: name } = appointment

  return (
    <>
      <PageHeader title={t('appointments.move.title', { name })}>
        {t('appointments.move.intro', { role, name })}
      </PageHeader>
      {appointment.startsAt && appointment.endsAt && (
        <SlotTime start={appointment.startsAt} end={appointment.endsAt} appointment={appointment} />
      )}
      <OtherSlots {...props} action={`/appointments/${id}/move`} word="reason" />
    </>
  )
}
