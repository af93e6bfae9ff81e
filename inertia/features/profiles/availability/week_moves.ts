/** Where the focus stands: day 0 is the column of hours, slot -1 the line of days. */
export type Place = { day: number; slot: number }

const MOVES: Record<string, Place> = {
  ArrowUp: { day: 0, slot: -1 },
  ArrowDown: { day: 0, slot: 1 },
  ArrowLeft: { day: -1, slot: 0 },
  ArrowRight: { day: 1, slot: 0 },
}

/** Where a key leads in a grid that shows the slots from `first` on, or null for a key that doesn't move. */
export function moved(place: Place, key: string, ctrl: boolean, first: number, last: number) {
  if (key === 'Home') return { day: 1, slot: ctrl ? first : place.slot }
  if (key === 'End') return { day: 7, slot: ctrl ? last : place.slot }
  const move = MOVES[key]
  return move ? within(stepped(place, move, first), place, first, last) : null
}

/** An hour's own button stands beside two lines; the line of days has no hour. */
function stepped({ day, slot }: Place, move: Place, first: number): Place {
  const fromHour = day === 0
  if (slot === -1 && move.slot === 1) return { day, slot: first }
  if (slot === first && move.slot === -1) return { day: Math.max(day, 1), slot: -1 }
  return { day: day + move.day, slot: slot + move.slot * (fromHour ? 2 : 1) }
}

function within({ day, slot }: Place, before: Place, first: number, last: number): Place {
  if (day < 0 || day > 7 || slot > last) return before
  if (slot === -1) return day === 0 ? before : { day, slot }
  if (slot < first) return before
  return { day, slot: day === 0 ? slot - (slot % 2) : slot }
}

export const isCell = ({ day, slot }: Place) => day > 0 && slot >= 0
