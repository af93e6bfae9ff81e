import type { ComponentProps } from 'react'
import type { InertiaProps } from '~/types'
import { TextLink } from '~/ui/text_link'
import { PageHeader } from '~/ui/page_header'
import { useFreshAvailability } from '~/hooks/use_fresh_availability'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { NobodyToAsk } from '~/features/appointments/nobody_to_ask'
import { NOTHING_WRITTEN } from '~/features/appointments/nothing_written'
import { ProposalForm, type Written } from '~/features/appointments/proposal_form'

type FormProps = ComponentProps<typeof ProposalForm>

type Props = InertiaProps<{
  partners: FormProps['partners']
  ownAvailability: FormProps['ownAvailability']
  pairId: string | null
  date: string | null
  time: string | null
  offers: FormProps['offers']
  today: string
  minutes: number
  limits: FormProps['limits']
  written: Written | null
}>

export default function Create({ partners, pairId, date, time, written, ...props }: Props) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  useFreshAvailability('partners', 'ownAvailability', 'offers')
  const tapped = { ...NOTHING_WRITTEN, slots: [{ date: date ?? '', time: time ?? '' }] }

  return (
    <>
      <PageHeader title={t('appointments.propose')}>
        {pairId && t('appointments.propose_intro', { role })}
      </PageHeader>
      {pairId && (
        <p>
          <TextLink href={`/series/new?pair=${pairId}`}>{t('series.of_appointment.form')}</TextLink>
        </p>
      )}
      {pairId ? (
        <ProposalForm {...props} partners={partners} pairId={pairId} written={written ?? tapped} />
      ) : (
        <NobodyToAsk />
      )}
    </>
  )
}
