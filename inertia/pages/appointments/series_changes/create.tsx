import type { ComponentProps } from 'react'
import type { Data } from '@generated/data'
import type { InertiaProps } from '~/types'
import { PageHeader } from '~/ui/page_header'
import { useTranslation } from '~/hooks/use_translation'
import type { Written } from '~/features/appointments/proposal_form'
import { NobodyToAsk } from '~/features/appointments/nobody_to_ask'
import { useFreshWaiting } from '~/features/appointments/series/use_fresh_waiting'
import { useFreshAvailability } from '~/hooks/use_fresh_availability'
import { NOTHING_WRITTEN } from '~/features/appointments/nothing_written'
import { WeeklyForm } from '~/features/appointments/series/weekly_form'
import { WeeklyTime } from '~/features/appointments/series/weekly_time'

type FormProps = ComponentProps<typeof WeeklyForm>

type Props = InertiaProps<
  Omit<FormProps, 'pairId' | 'written' | 'action' | 'series'> & {
    pairId: string | null
    written: Written | null
    series: Data.Appointments.Series
  }
>

/** Another time for a weekly slot, from the week of its first session on. */
export default function Create({ pairId, series, written, ...props }: Props) {
  const { t } = useTranslation()
  useFreshAvailability('partners', 'ownAvailability', 'offers')
  useFreshWaiting()
  const { id, rule, otherFirstName: name, otherTimeZone: timeZone } = series

  return (
    <>
      <PageHeader title={t('series.change.title', { name })}>
        {t('series.change.intro', { name })}
      </PageHeader>
      <WeeklyTime start={rule.startsAt} end={rule.endsAt} other={{ name, timeZone }} />
      {pairId ? (
        <WeeklyForm
          {...props}
          pairId={pairId}
          written={written ?? NOTHING_WRITTEN}
          action={`/series/${id}/change`}
          series={id}
        />
      ) : (
        <NobodyToAsk />
      )}
    </>
  )
}
