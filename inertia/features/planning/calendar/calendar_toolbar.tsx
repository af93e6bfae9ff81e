import { Tabs } from '~/ui/tabs'
import { useCalendarPaths } from './use_calendar_paths'
import { IconLink } from '~/ui/icon_link'
import { LinkButton } from '~/ui/link_button'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslation } from '~/hooks/use_translation'
import type { CalendarView } from './entries'

const VIEWS: CalendarView[] = ['month', 'week', 'day', 'list']

type CalendarToolbarProps = {
  view: CalendarView
  date: string
  today: string
  previous: string
  next: string
}

/** Arrows, today, and the four views; all of them are links. */
export function CalendarToolbar({ view, date, today, previous, next }: CalendarToolbarProps) {
  const { t } = useTranslation()
  const paths = useCalendarPaths()
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <div className="flex items-center gap-1">
        <IconLink
          icon={ChevronLeft}
          href={paths.calendar(view, previous)}
          label={t(`calendar.previous.${view}`)}
          preserveScroll
          preserveState
        />
        <LinkButton
          variant="secondary"
          size="small"
          href={paths.calendar(view, today)}
          preserveScroll
          preserveState
        >
          {t('calendar.today')}
        </LinkButton>
        <IconLink
          icon={ChevronRight}
          href={paths.calendar(view, next)}
          label={t(`calendar.next.${view}`)}
          preserveScroll
          preserveState
        />
      </div>
      <Tabs
        label={t('calendar.views')}
        value={view}
        tabs={VIEWS.map((value) => ({
          value,
          label: t(`calendar.view.${value}`),
          href: paths.calendar(value, date),
        }))}
      />
    </div>
  )
}
