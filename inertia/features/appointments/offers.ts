type Offer = { startsAt: string; endsAt: string }

/** The offers under the day on which they begin, on the calendar of whoever looks; in order. */
export function offersByDay<Each extends Offer>(
  offers: Each[],
  dayKey: (instant: string) => string
): { key: string; slots: Each[] }[] {
  const days = new Map<string, Each[]>()
  for (const offer of offers) {
    const key = dayKey(offer.startsAt)
    days.set(key, [...(days.get(key) ?? []), offer])
  }
  return [...days].map(([key, slots]) => ({ key, slots }))
}

/** Times of one day that are shown beside a time that is written. */
const MOST_TIMES = 6

/** Of the times at which something suits both, such as `17:00`, those nearest to the one that is written; in order. */
export function nearestOffers(times: string[], written: string): string[] {
  const distance = (time: string) => Math.abs(minuteOf(time) - minuteOf(written))
  const nearest = written ? times.toSorted((a, b) => distance(a) - distance(b)) : times
  return nearest.slice(0, MOST_TIMES).toSorted()
}

function minuteOf(time: string) {
  const [hour, minute] = time.split(':').map(Number)
  return hour * 60 + minute
}
