import { useState } from 'react'
import { useWeek } from './use_week'
import { WeekGrid } from './week_grid'
import { WeekState } from './week_state'
import { WeekTools } from './week_tools'
import { WeekSummary } from './week_summary'
import type { SentWeek } from './week_store'
import { spansOf, WEEKDAYS, type Week } from './week_cells'
import { useTranslation } from '~/hooks/use_translation'

/** 7:00, and the half-hour before 22:00. */
const MORNING = 14
const EVENING = 43
const LAST = 47

const isAtNight = (week: Week) =>
  WEEKDAYS.some((day) =>
    spansOf(week, day).some(({ start, end }) => start < MORNING || end > EVENING + 1)
  )

/** The week to paint, its tools, and what it says in words. Whatever stands at night is never hidden. */
export function WeekEditor({ sent }: { sent: SentWeek }) {
  const { t } = useTranslation()
  const { store, week, status, canUndo } = useWeek(sent)
  const [wanted, setNight] = useState<boolean | null>(null)
  const night = wanted ?? isAtNight(week)
  return (
    <div className="flex flex-col gap-4">
      <WeekTools store={store} week={week} canUndo={canUndo} night={night} onNight={setNight} />
      <WeekState status={status} store={store} />
      <WeekGrid
        store={store}
        week={week}
        first={night ? 0 : MORNING}
        last={night ? LAST : EVENING}
      />
      <h3 className="pt-2 text-lg">{t('profiles.availability.in_words')}</h3>
      <WeekSummary week={week} />
    </div>
  )
}
