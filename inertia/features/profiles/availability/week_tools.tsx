import { Copy, Eraser, Moon, Undo2 } from 'lucide-react'
import { Button } from '~/ui/button'
import type { WeekStore } from './week_store'
import { useTranslation } from '~/hooks/use_translation'
import { copied, painted, SCHOOL_DAYS, spansOf, type Week } from './week_cells'

type WeekToolsProps = {
  store: WeekStore
  week: Week
  canUndo: boolean
  night: boolean
  onNight: (night: boolean) => void
}

/** What one would otherwise do cell by cell. */
export function WeekTools({ store, week, canUndo, night, onNight }: WeekToolsProps) {
  const { t } = useTranslation()
  const all = week.map((_, cell) => cell)
  const [monday, ...others] = SCHOOL_DAYS
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        variant="secondary"
        size="small"
        icon={Undo2}
        disabled={!canUndo}
        onClick={() => store.undo()}
      >
        {t('ui.undo')}
      </Button>
      <Button
        variant="secondary"
        size="small"
        icon={Copy}
        disabled={spansOf(week, monday).length === 0}
        onClick={() => store.change((before) => copied(before, monday, others))}
      >
        {t('profiles.availability.copy_monday')}
      </Button>
      <Button
        variant="secondary"
        size="small"
        icon={Eraser}
        disabled={!week.includes(true)}
        onClick={() => store.change((before) => painted(before, all, false))}
      >
        {t('profiles.availability.clear')}
      </Button>
      <Button
        variant="quiet"
        size="small"
        icon={Moon}
        aria-pressed={night}
        onClick={() => onNight(!night)}
      >
        {t(night ? 'profiles.availability.hide_night' : 'profiles.availability.show_night')}
      </Button>
    </div>
  )
}
