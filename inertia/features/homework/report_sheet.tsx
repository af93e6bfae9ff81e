import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { TextLink } from '~/ui/text_link'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { ReportFields, REPORT_PARTS } from './report_fields'
import { useTranslation } from '~/hooks/use_translation'

type ReportSheetProps = { hour: Data.Homework.SessionReport }

/** What was written, for both to read; its tutor may correct it for a while. */
export function ReportSheet({ hour }: ReportSheetProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const { appointmentId: id, otherFirstName: name, report, homework, may } = hour
  if (!report) return null
  const until = report.changeableUntil
  const when = { day: dates.day(until), time: dates.time(until) }

  return (
    <Card>
      <div className="flex flex-col gap-5">
        {REPORT_PARTS.filter((part) => report[part]).map((part) => (
          <section key={part}>
            <h2 className="text-lg">{t(`homework.report.${part}`)}</h2>
            <p className="max-w-text whitespace-pre-wrap">{report[part]}</p>
          </section>
        ))}
        {homework.length > 0 && (
          <section>
            <h2 className="text-lg">{t('homework.report.set')}</h2>
            <ul>
              {homework.map((each) => (
                <li key={each.id}>
                  <TextLink href={`/homework/${each.id}`}>{each.title}</TextLink>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className="text-sm text-ink-quiet">
          {t(`homework.report.${report.changed ? 'changed' : 'written'}`, {
            day: dates.day(report.writtenAt),
            time: dates.time(report.writtenAt),
          })}
        </p>
        {may.change && (
          <Details summary={t('homework.report.change', when)}>
            <Form key={report.done} route="session_reports.update" routeParams={{ id }}>
              <ReportFields name={name} of={(part) => ({ defaultValue: report[part] })} />
              <div>
                <Button type="submit">{t('homework.report.save')}</Button>
              </div>
            </Form>
          </Details>
        )}
      </div>
    </Card>
  )
}
