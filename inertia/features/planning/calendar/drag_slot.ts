import type { Hours } from './day_hours'

/** A place in the grid: the day's place among those shown, and a quarter of an hour of it, with what is left over. */
export type Place = { day: number; quarter: number }
/** Whole quarters of one day. */
export type SlotSpan = { day: number; start: number; end: number }

/** Four hours: nothing that is proposed lasts longer. */
const LONGEST = 16
const QUARTERS = 4

/** What is drawn from one place to another, up or down, on the day where it began. */
export function drawnSpan(from: Place, to: Place, { first, last }: Hours): SlotSpan {
  const within = (quarter: number) => Math.min(Math.max(quarter, first * QUARTERS), last * QUARTERS)
  const anchor = Math.min(Math.floor(within(from.quarter)), last * QUARTERS - 1)
  if (to.quarter < anchor) {
    const start = Math.max(Math.floor(within(to.quarter)), anchor + 1 - LONGEST)
    return { day: from.day, start, end: anchor + 1 }
  }
  const end = Math.min(Math.ceil(within(to.quarter)), anchor + LONGEST)
  return { day: from.day, start: anchor, end: Math.max(end, anchor + 1) }
}

/** Where an hour comes to lie that was grabbed at one place and is held at another; it stays as long as it was. */
export function carriedSpan(
  span: SlotSpan,
  grabbed: Place,
  held: Place,
  { first, last }: Hours
): SlotSpan {
  const length = span.end - span.start
  const wanted = Math.round(span.start + held.quarter - grabbed.quarter)
  const latest = Math.max(last * QUARTERS - length, first * QUARTERS)
  const start = Math.min(Math.max(wanted, first * QUARTERS), latest)
  return { day: held.day, start, end: start + length }
}

export const sameSpan = (one: SlotSpan, other: SlotSpan) =>
  one.day === other.day && one.start === other.start && one.end === other.end
