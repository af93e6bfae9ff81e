import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { HolidayDays } from './holiday_days'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type SeriesQuestionProps = {
  series: Pick<Data.Appointments.Series, 'id' | 'otherFirstName' | 'working'>
  question: Data.Appointments.Series['questions'][number]
}

/** What both are asked: does it go on, are there sessions in the holidays? A yes may be taken back until the other said yes too. */
export function SeriesQuestion({ series, question }: SeriesQuestionProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const role = useShared().user?.role
  const { id, kind, own, closesAt } = question
  const name = series.otherFirstName
  const values = {
    role,
    name,
    holiday: question.name,
    ...dates.until(closesAt),
  }
  const button = (answer: 'yes' | 'no') => (
    <Form
      route="series_answers.store"
      routeParams={{ id: series.id, questionId: id }}
      errorSummary={false}
    >
      <input type="hidden" name="answer" value={answer} />
      <Button type="submit" variant={answer === 'yes' ? 'primary' : 'secondary'}>
        {t(`series.question.${kind}_${answer}`)}
      </Button>
    </Form>
  )

  return (
    <Card title={t(`series.question.${kind}_title`, values)}>
      <HolidayDays {...question} />
      <p>{t(`series.question.${kind}_text`, values)}</p>
      <p className="pt-2 text-ink-quiet">{t('series.until', values)}</p>
      {own && <p className="pt-2 font-semibold">{t('series.question.waiting', values)}</p>}
      {series.working && (
        <div className="flex flex-wrap gap-3 pt-4">
          {!own && button('yes')}
          {button('no')}
        </div>
      )}
    </Card>
  )
}
