import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text_link'
import { EmptyState } from '~/ui/empty_state'
import { PageHeader } from '~/ui/page_header'
import type { FileLimits } from '~/ui/files_input'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useLive } from '~/hooks/use_live'
import { useRefresh } from '~/hooks/use_refresh'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { ReportSheet } from '~/features/homework/report_sheet'
import { WriteReportForm, type DueTimes } from '~/features/homework/write_report_form'

type Props = InertiaProps<{ hour: Data.Homework.SessionReport; due: DueTimes; limits: FileLimits }>

/** The report of an hour: its tutor writes it, its student reads it. */
export default function Show({ hour, due, limits }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const role = useShared().user?.role
  const refresh = useRefresh()
  useLive('appointment', () => refresh('hour'))
  const { appointmentId, otherFirstName: name, startsAt, report, may } = hour
  const when = startsAt && `${dates.day(startsAt)}, ${dates.time(startsAt)}`

  return (
    <>
      <PageHeader
        title={t('homework.report.title', { name })}
        overline={
          <TextLink href={`/appointments/${appointmentId}`}>{t('homework.report.back')}</TextLink>
        }
      >
        {when && <p className="first-letter:uppercase">{when}</p>}
        {may.write && <p>{t('homework.report.intro', { name })}</p>}
      </PageHeader>
      {report && <ReportSheet hour={hour} />}
      {!report && may.write && (
        <Card className="max-w-3xl">
          <WriteReportForm hour={hour} due={due} limits={limits} />
        </Card>
      )}
      {!report && !may.write && (
        <EmptyState title={t('homework.report.none_title')}>
          {t('homework.report.none', { role, name })}
        </EmptyState>
      )}
    </>
  )
}
