type Offer = { startsAt: string; endsAt: string }

/** How many times are offered, and how many of one weekday. */
const MOST = 8
const MOST_OF_DAY = 3

/**
 * What suits both, as times of a week: of several weeks' offers at the same weekday and time the first. In order.
 *
 * @param nameOf the weekday and time on the clock of whoever looks
 */
export function weeklyOffers<Each extends Offer>(
  offers: Each[],
  nameOf: (startsAt: string) => { weekday: string; time: string }
): Each[] {
  const seen = new Set<string>()
  const ofDay = new Map<string, number>()
  return offers
    .filter(({ startsAt }) => {
      const { weekday, time } = nameOf(startsAt)
      const count = ofDay.get(weekday) ?? 0
      if (seen.has(`${weekday} ${time}`) || count >= MOST_OF_DAY) return false
      seen.add(`${weekday} ${time}`)
      ofDay.set(weekday, count + 1)
      return true
    })
    .slice(0, MOST)
}
