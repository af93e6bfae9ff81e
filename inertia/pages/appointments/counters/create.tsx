import type { InertiaProps } from '~/types'
import { PageHeader } from '~/ui/page_header'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { OtherSlots, type OtherSlotsPage } from '~/features/appointments/other_slots'

/** Other slots, in answer to a proposal of which none suits. */
export default function Create({ appointment, ...props }: InertiaProps<OtherSlotsPage>) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const { id, movesId, otherFirstName: name, by } = appointment

  return (
    <>
      <PageHeader title={t('appointments.counter.title', { name, by })}>
        {t('appointments.counter.intro', { role, name, by })}
      </PageHeader>
      <OtherSlots
        {...props}
        action={`/appointments/${id}/counter`}
        word="plan"
        judgedAs={{ hour: movesId ?? id }}
      />
    </>
  )
}
