import type { ComponentProps } from 'react'
import type { Data } from '@generated/data'
import { NobodyToAsk } from '~/features/appointments/nobody_to_ask'
import { NOTHING_WRITTEN } from '~/features/appointments/nothing_written'
import { ProposalForm, type Written } from '~/features/appointments/proposal_form'
import { useFreshAvailability } from '~/hooks/use_fresh_availability'

type FormProps = ComponentProps<typeof ProposalForm>

/** What the server sends to a page on which other slots are proposed for an appointment. */
export type OtherSlotsPage = Pick<
  FormProps,
  'partners' | 'ownAvailability' | 'offers' | 'today' | 'minutes' | 'limits'
> & {
  pairId: string | null
  appointment: Data.Appointments.Appointment
  written: Written | null
}

type OtherSlotsProps = Omit<OtherSlotsPage, 'appointment'> &
  Pick<FormProps, 'action' | 'word' | 'judgedAs'>

/** The form of other slots; who may not plan now is told so. */
export function OtherSlots({ pairId, written, ...props }: OtherSlotsProps) {
  useFreshAvailability('partners', 'ownAvailability', 'offers')
  if (!pairId) return <NobodyToAsk />
  return <ProposalForm {...props} pairId={pairId} written={written ?? NOTHING_WRITTEN} />
}
