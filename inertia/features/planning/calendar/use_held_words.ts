import { quartersOf } from './day_hours'
import type { HeldOver } from './month_drag'
import { useDates } from '~/hooks/use_dates'
import { useClosedWords } from './use_closed_words'

/** Says of an hour that is held over a day of the month why it couldn't be there, or nothing. */
export function useHeldWords() {
  const { time } = useDates()
  const closedWords = useClosedWords()
  return ({ entry, day }: HeldOver) => {
    const { start, end } = quartersOf(entry, time)
    return closedWords(day, start, end, entry)
  }
}
