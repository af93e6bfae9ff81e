import { quartersOf } from './day_hours'
import type { HeldOver } from './month_drag'
import type { Day, Together } from './entries'
import { useDates } from '~/hooks/use_dates'
import { useClosedWords } from './use_closed_words'
import { useTranslation } from '~/hooks/use_translation'

/** Says of an hour that is held over a day of the month why it couldn't be there, or whether it suits both there. */
export function useHeldWords(days: Day[], together: Together[]) {
  const { t } = useTranslation()
  const { time } = useDates()
  const closedWords = useClosedWords()

  return ({ entry, day }: HeldOver) => {
    const { start, end } = quartersOf(entry, time)
    const closed = closedWords(day, start, end, entry)
    if (closed) return closed
    const ofPair = together.find(({ pairId }) => pairId === entry.pairId)?.days
    const shown = days.map(({ available }) => available).filter((each) => each !== undefined)
    const known = ofPair ?? shown
    if (known.every(({ shared }) => shared.length === 0)) return null
    const spans = known.find((each) => each.day === day)?.shared ?? []
    const suits = spans.some((span) => span.start <= start * 15 && end * 15 <= span.end)
    return t(`calendar.held.${suits ? 'suits' : 'outside'}`)
  }
}
