import type { ComponentProps } from 'react'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { PageHeader } from '~/ui/page_header'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { NobodyToAsk } from '~/features/appointments/nobody_to_ask'
import { NOTHING_WRITTEN } from '~/features/appointments/nothing_written'
import { ProposalForm, type Written } from '~/features/appointments/proposal_form'
import { useFreshAvailability } from '~/hooks/use_fresh_availability'

type FormProps = ComponentProps<typeof ProposalForm>

type Props = InertiaProps<
  Pick<FormProps, 'partners' | 'ownAvailability' | 'offers' | 'today' | 'minutes' | 'limits'> & {
    pairId: string | null
    appointment: Data.Appointments.Appointment
    written: Written | null
  }
>

/** Other slots, in answer to a proposal of which none suits. */
export default function Create({ appointment, pairId, written, ...props }: Props) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const { id, otherFirstName: name } = appointment
  useFreshAvailability('partners', 'ownAvailability', 'offers')

  return (
    <>
      <PageHeader title={t('appointments.counter.title', { name })}>
        {t('appointments.counter.intro', { role, name })}
      </PageHeader>
      {pairId ? (
        <ProposalForm
          {...props}
          action={`/appointments/${id}/counter`}
          word="plan"
          pairId={pairId}
          written={written ?? NOTHING_WRITTEN}
        />
      ) : (
        <NobodyToAsk />
      )}
    </>
  )
}
