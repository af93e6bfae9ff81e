import type { ComponentProps } from 'react'
import type { InertiaProps } from '~/types'
import { PageHeader } from '~/ui/page_header'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import type { Written } from '~/features/appointments/proposal_form'
import { NobodyToAsk } from '~/features/appointments/nobody_to_ask'
import { useFreshWaiting } from '~/features/appointments/series/use_fresh_waiting'
import { useFreshAvailability } from '~/hooks/use_fresh_availability'
import { NOTHING_WRITTEN } from '~/features/appointments/nothing_written'
import { WeeklyForm } from '~/features/appointments/series/weekly_form'

type FormProps = ComponentProps<typeof WeeklyForm>

type Props = InertiaProps<
  Omit<FormProps, 'pairId' | 'written' | 'action' | 'series'> & {
    pairId: string | null
    written: Written | null
    date: string | null
    time: string | null
  }
>

/** A weekly slot: it is tried for four weeks, then both say whether it goes on. */
export default function Create({ pairId, date, time, written, ...props }: Props) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  useFreshAvailability('partners', 'ownAvailability', 'offers')
  useFreshWaiting()
  const tapped = { ...NOTHING_WRITTEN, slots: [{ date: date ?? '', time: time ?? '' }] }

  return (
    <>
      <PageHeader title={t('series.propose')}>
        {pairId && t('series.trial_hint', { role })}
      </PageHeader>
      {pairId ? (
        <WeeklyForm {...props} pairId={pairId} written={written ?? tapped} action="/series" />
      ) : (
        <NobodyToAsk />
      )}
    </>
  )
}
