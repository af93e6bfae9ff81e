import type { ComponentProps } from 'react'
import type { InertiaProps } from '~/types'
import { PageHeader } from '~/ui/page_header'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { NobodyToAsk } from '~/features/appointments/nobody_to_ask'
import { ProposalForm, type Written } from '~/features/appointments/proposal_form'

type FormProps = ComponentProps<typeof ProposalForm>

type Props = InertiaProps<{
  partners: FormProps['partners']
  ownWindows: FormProps['ownWindows']
  pairId: string | null
  date: string | null
  time: string | null
  today: string
  limits: FormProps['limits']
  written: Written | null
}>

export default function Create({ partners, pairId, date, time, written, ...props }: Props) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const tapped = {
    pairId: '',
    minutes: '',
    plan: '',
    slots: [{ date: date ?? '', time: time ?? '' }],
  }

  return (
    <>
      <PageHeader title={t('appointments.propose')}>
        {pairId && t('appointments.propose_intro', { role })}
      </PageHeader>
      {pairId ? (
        <ProposalForm
          partners={partners}
          pairId={pairId}
          ownWindows={props.ownWindows}
          today={props.today}
          limits={props.limits}
          written={written ?? tapped}
        />
      ) : (
        <NobodyToAsk />
      )}
    </>
  )
}
