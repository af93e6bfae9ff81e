import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import type { Data } from '@generated/data'
import { TextLink } from '~/ui/text_link'
import { useDates } from '~/hooks/use_dates'
import { LinkButton } from '~/ui/link_button'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { HolidayDays } from '~/features/appointments/series/holiday_days'
import { ClockLine } from '~/features/appointments/series/clock_line'

export type News = Data.Planning.SeriesNews

/** What waits for an answer about a weekly slot, and what clocks are about to change for it. */
export function SeriesNews({ news }: { news: News[] }) {
  return news.map((each) =>
    each.kind === 'clocks' ? (
      <ClocksChange key={`${each.seriesId} clocks`} news={each} />
    ) : (
      <ToAnswer key={`${each.seriesId} ${each.kind} ${each.holiday}`} news={each} />
    )
  )
}

function ToAnswer({ news }: { news: News }) {
  const { t } = useTranslation()
  const dates = useDates()
  const role = useShared().user?.role
  const { seriesId, questionId, kind, startsAt, otherFirstName: name, holiday } = news
  const when = startsAt && { weekday: dates.weekday(startsAt), time: dates.time(startsAt) }
  const values = { name, role, holiday, ...when }
  return (
    <Notice
      title={t(`series.news.${kind as 'proposed' | 'trial' | 'holiday'}`, values)}
      action={
        <div className="flex flex-wrap gap-3">
          {questionId && <Yes seriesId={seriesId} questionId={questionId} kind={kind} />}
          <LinkButton
            size="small"
            variant={questionId ? 'secondary' : 'primary'}
            href={`/series/${seriesId}`}
          >
            {t(`series.news.${questionId ? 'other' : 'answer'}`)}
          </LinkButton>
        </div>
      }
    >
      <HolidayDays {...news} />
    </Notice>
  )
}

type YesProps = { seriesId: string; questionId: string; kind: News['kind'] }

/** The answer that most give, in one tap. */
function Yes({ seriesId, questionId, kind }: YesProps) {
  const { t } = useTranslation()
  return (
    <Form
      route="series_answers.store"
      routeParams={{ id: seriesId, questionId }}
      errorSummary={false}
    >
      <input type="hidden" name="answer" value="yes" />
      <Button type="submit" size="small">
        {t(`series.question.${kind as 'trial' | 'holiday'}_yes`)}
      </Button>
    </Form>
  )
}

function ClocksChange({ news }: { news: News }) {
  const { t } = useTranslation()
  const { seriesId, startsAt, changesFor, otherFirstName: name, otherTimeZone } = news
  if (!startsAt || !changesFor) return null
  return (
    <ClockLine change={{ startsAt, changesFor }} name={name} otherTimeZone={otherTimeZone}>
      <TextLink href={`/series/${seriesId}`}>{t('series.open_with', { name })}</TextLink>
    </ClockLine>
  )
}
