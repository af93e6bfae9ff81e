import { usePage } from '@inertiajs/react'
import { whyClosed } from './closed'
import { clockMinute } from './day_hours'
import { momentOf } from '~/lib/wall_time'
import type { Closed, Entry } from './entries'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

const QUARTER = 15 * 60_000

type ClosedProps = { closed: Closed[]; pairId: string | null }

/** Gives in a few words why a time in the grid, in quarters of its day, would be refused, or null. */
export function useClosedWords() {
  const { t } = useTranslation()
  const { timeZone } = useDates()
  const role = useShared().user?.role
  const { closed, pairId } = usePage<ClosedProps>().props

  return (day: string, start: number, end: number, entry?: Entry) => {
    const wanted = entry?.pairId ?? pairId ?? (closed.length === 1 ? closed[0].pairId : null)
    const ofPair = closed.find((each) => each.pairId === wanted)
    if (!ofPair) return null
    const from = momentOf(day, clockMinute(start * 15), timeZone)?.getTime()
    if (!from) return t('calendar.closed.time_skipped')
    const why = whyClosed(ofPair.times, from, from + (end - start) * QUARTER, entry?.id)
    return why && t(`calendar.closed.${why}`, { role, name: ofPair.firstName })
  }
}
