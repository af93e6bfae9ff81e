import { lookOf } from './entry_look'
import { kindsOf, type Day } from './entries'
import { Icon } from '~/ui/icon'
import { classes } from '~/ui/classes'
import { WASHES } from './wash_look'
import { HOLIDAY_ICONS, HOLIDAY_SHADES } from './holiday_look'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

const SAMPLES = [
  { name: 'confirmed', state: 'confirmed', proposedByOther: false },
  { name: 'asked', state: 'proposed', proposedByOther: true },
  { name: 'proposed', state: 'proposed', proposedByOther: false },
  { name: 'over', state: 'over', proposedByOther: false },
  { name: 'suspended', state: 'suspended', proposedByOther: false },
  { name: 'held', state: 'completed', proposedByOther: false },
  { name: 'struck', state: 'declined', proposedByOther: false },
] as const

type LegendProps = { days: Day[]; washes?: (keyof typeof WASHES)[] }

/** What each line and sign in the grid means; only what is drawn is explained. */
export function Legend({ days, washes = [] }: LegendProps) {
  const role = useShared().user?.role
  const { t } = useTranslation()
  const drawn = new Set(days.flatMap(({ entries }) => entries.map(lookOf)))
  const samples = SAMPLES.filter((sample) => drawn.has(lookOf(sample)))
  const holidays = kindsOf(days)
  if (samples.length + washes.length + holidays.length === 0) return null
  return (
    <ul aria-label={t('calendar.legend.label')} className="flex flex-wrap gap-x-4 gap-y-2 text-sm">
      {samples.map((sample) => {
        const look = lookOf(sample)
        return (
          <li
            key={sample.name}
            className={classes('flex items-center gap-1.5 rounded-r-sm px-1.5', look.frame)}
          >
            <Icon of={look.icon} size="small" />
            <span className={look.text}>{t(`calendar.legend.${sample.name}`)}</span>
          </li>
        )
      })}
      {washes.map((wash) => (
        <li key={wash} className={classes('rounded-r-sm px-1.5', WASHES[wash])}>
          {t(`calendar.legend.${wash}`, { role })}
        </li>
      ))}
      {holidays.map((kind) => (
        <li
          key={kind}
          className={classes('flex items-center gap-1.5 px-1.5', HOLIDAY_SHADES[kind])}
        >
          <Icon of={HOLIDAY_ICONS[kind]} size="small" />
          {t(`calendar.legend.${kind}`)}
        </li>
      ))}
    </ul>
  )
}
