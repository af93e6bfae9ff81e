import type { CalendarView } from './entries'
import { useCalendarPaths } from './use_calendar_paths'
import { EmptyState } from '~/ui/empty_state'
import { LinkButton } from '~/ui/link_button'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type NothingPlannedProps = { view: CalendarView; date: string; today: string; mayPropose: boolean }

export function NothingPlanned({ view, date, today, mayPropose }: NothingPlannedProps) {
  const { t } = useTranslation()
  const paths = useCalendarPaths()
  const { user } = useShared()
  const propose = mayPropose && (view !== 'day' || date >= today)
  return (
    <EmptyState
      title={t(`calendar.empty.${view}`)}
      action={
        propose && (
          <LinkButton variant="secondary" href={paths.proposal(date >= today ? date : today)}>
            {t('calendar.propose')}
          </LinkButton>
        )
      }
    >
      {t('calendar.empty_text', { role: user?.role })}
    </EmptyState>
  )
}
