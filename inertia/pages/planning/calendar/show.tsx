import { Plus } from 'lucide-react'
import type { InertiaProps } from '~/types'
import { TextLink } from '~/ui/text_link'
import { SeriesNews, type News } from '~/features/planning/series_news'
import { useDates } from '~/hooks/use_dates'
import { LinkButton } from '~/ui/link_button'
import { PageHeader } from '~/ui/page_header'
import { useTranslation } from '~/hooks/use_translation'
import { CalendarBody } from '~/features/planning/calendar/calendar_body'
import { CalendarToolbar } from '~/features/planning/calendar/calendar_toolbar'
import { PairChoice } from '~/features/planning/calendar/pair_choice'
import { useCalendarPaths } from '~/features/planning/calendar/use_calendar_paths'
import { FullWeeks } from '~/features/planning/calendar/full_weeks'
import { KeyHelp } from '~/features/planning/calendar/key_help'
import { SaidTitle } from '~/features/planning/calendar/said_title'
import { useCalendarKeys } from '~/features/planning/calendar/use_calendar_keys'
import { useFreshCalendar } from '~/features/planning/calendar/use_fresh_calendar'
import { useNextRange } from '~/features/planning/calendar/use_next_range'
import { useCalendarTitles } from '~/features/planning/calendar/use_calendar_titles'
import {
  groupByDay,
  type CalendarView,
  type Closed,
  type AvailableDay,
  type Due,
  type Entry,
  type Holiday,
  type Partner,
  type Together,
} from '~/features/planning/calendar/entries'

type Props = InertiaProps<{
  view: CalendarView
  date: string
  today: string
  days: string[]
  previous: string
  next: string
  mayPropose: boolean
  partner: Partner | null
  /** Of whoever has several working pairs, and the one that the address names. */
  partners: Partner[]
  pairId: string | null
  together: Together[]
  closed: Closed[]
  appointments: Entry[]
  homework: Due[]
  /** It arrives after the rest. */
  news?: News[]
  holidays: Holiday[]
  availability: AvailableDay[]
}>

export default function Show(props: Props) {
  const { view, date, today, previous, next, mayPropose } = props
  const { t } = useTranslation()
  const { dayKey } = useDates()
  const paths = useCalendarPaths()
  useFreshCalendar(useNextRange(view, next))
  const calendar = useCalendarKeys(props)
  const title = useCalendarTitles().of(view, date, props.days)
  const days = groupByDay(props.days, props, dayKey).map((day) => ({
    ...day,
    available: props.availability.find((each) => each.day === day.key),
  }))

  return (
    <>
      <PageHeader
        title={title}
        documentTitle={`${t('calendar.title')}, ${title}`}
        overline={t('calendar.title')}
        actions={
          mayPropose && (
            <LinkButton icon={Plus} href={paths.proposal(date >= today ? date : today)}>
              {t('calendar.propose')}
            </LinkButton>
          )
        }
      />
      <SaidTitle title={title} />
      <SeriesNews news={props.news ?? []} />
      <div
        ref={calendar}
        tabIndex={-1}
        role="group"
        aria-label={t('calendar.title')}
        className="flex flex-col gap-6 outline-none"
      >
        <CalendarToolbar view={view} date={date} today={today} previous={previous} next={next} />
        <PairChoice {...props} />
        <FullWeeks closed={props.closed} view={view} />
        <CalendarBody {...props} days={days} />
        <KeyHelp view={view} mayPropose={mayPropose} />
      </div>
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <TextLink href="/series">{t('series.title')}</TextLink>
        <TextLink href="/calendar-feed">{t('appointments.feed.title')}</TextLink>
      </p>
    </>
  )
}
