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
