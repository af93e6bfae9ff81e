import { Details } from '~/ui/details'
import { classes } from '~/ui/classes'
import type { CalendarView } from './entries'
import { useTranslation } from '~/hooks/use_translation'

const GRID = ['drag', 'arrows', 'enter', 'move'] as const
const MONTH = ['month_drag', 'month_move'] as const
const RANGES = ['range', 'today', 'views'] as const

/** The ways through the calendar that nobody sees; a phone has them in its day alone. */
export function KeyHelp({ view, mayPropose }: { view: CalendarView; mayPropose: boolean }) {
  const { t } = useTranslation()
  const grid = mayPropose && (view === 'week' || view === 'day')
  const month = mayPropose && view === 'month'
  const ways = [
    ...(grid ? GRID : []),
    ...(month ? MONTH : []),
    ...(mayPropose ? (['propose'] as const) : []),
    ...RANGES,
  ]
  return (
    <div className={classes(view !== 'day' && 'hidden md:block')}>
      <Details summary={t('calendar.keys.title')}>
        <ul className="flex max-w-text list-disc flex-col gap-1 pl-4 text-sm text-ink-quiet">
          {ways.map((way) => (
            <li key={way}>{t(`calendar.keys.${way}`)}</li>
          ))}
        </ul>
      </Details>
    </div>
  )
}
