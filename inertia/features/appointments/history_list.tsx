import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type HistoryListProps = { history: Data.Appointments.HistoryLine[]; name: string }

/** Who did what, and when, oldest first. */
export function HistoryList({ history, name }: HistoryListProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const role = useShared().user?.role
  return (
    <ol className="flex flex-col gap-1 text-ink-quiet">
      {history.map(({ became, by, happenedAt }) => (
        <li key={happenedAt + became}>
          {became && t(`appointments.history.${became}`, { by, name, role })}{' '}
          {t('appointments.history.on', {
            date: dates.day(happenedAt),
            time: dates.time(happenedAt),
          })}
        </li>
      ))}
    </ol>
  )
}
