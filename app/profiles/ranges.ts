/** A stretch of time, in UTC; its end belongs to what follows. */
export type Range = { from: Date; until: Date }

/** The same time in as few ranges as can be, in order. */
export function joinedRanges(ranges: Range[]): Range[] {
  const result: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    const last = result.at(-1)
    if (last && range.from <= last.until) last.until = later(last.until, range.until)
    else result.push({ ...range })
  }
  return result
}

/** The time that lies in both. */
export const commonRanges = (some: Range[], others: Range[]): Range[] =>
  some
    .flatMap((a) =>
      others.map((b) => ({ from: later(a.from, b.from), until: earlier(a.until, b.until) }))
    )
    .filter(({ from, until }) => from < until)

/** What remains of these ranges without that time; in order. */
export const withoutRanges = (ranges: Range[], taken: Range[]): Range[] =>
  joinedRanges(taken).reduce(
    (rest, hole) =>
      rest.flatMap(({ from, until }) =>
        [
          { from, until: earlier(until, hole.from) },
          { from: later(from, hole.until), until },
        ].filter((part) => part.from < part.until)
      ),
    ranges
  )

const later = (a: Date, b: Date) => (a > b ? a : b)
const earlier = (a: Date, b: Date) => (a < b ? a : b)
