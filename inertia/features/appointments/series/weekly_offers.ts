type Offer = { startsAt: string; endsAt: string }

/** How many times are offered, and how many of one weekday. */
const MOST = 8
const MOST_OF_DAY = 3

/**
 * What suits both, as times of a week from Monday to Sunday: of several weeks' offers at the same weekday and time the first. Of each day
 * the first is among them before another has its second.
 *
 * @param nameOf the day, `2026-11-23`, and the time on the clock of whoever looks
 */
export function weeklyOffers<Each extends Offer>(
  offers: Each[],
  nameOf: (startsAt: string) => { day: string; time: string }
): Each[] {
  const days = new Map<number, Map<string, Each>>()
  for (const offer of offers) {
    const { day, time } = nameOf(offer.startsAt)
    const weekday = new Date(day).getUTCDay() || 7
    const times = days.get(weekday) ?? new Map<string, Each>()
    days.set(weekday, times)
    if (!times.has(time)) times.set(time, offer)
  }
  const ofDays = [...days]
    .toSorted(([a], [b]) => a - b)
    .map(([weekday, times]) => ({ weekday, times: inOrder(times) }))
  return Array.from({ length: MOST_OF_DAY }, (_, turn) => turn)
    .flatMap((turn) => ofDays.flatMap(({ weekday, times }) => nth(times, turn, weekday)))
    .slice(0, MOST)
    .toSorted((a, b) => a.weekday - b.weekday || (a.time < b.time ? -1 : 1))
    .map(({ offer }) => offer)
}

const inOrder = <Each>(times: Map<string, Each>) =>
  [...times]
    .map(([time, offer]) => ({ time, offer }))
    .toSorted((a, b) => (a.time < b.time ? -1 : 1))

const nth = <Each extends object>(times: Each[], turn: number, weekday: number) =>
  times.slice(turn, turn + 1).map((each) => ({ ...each, weekday }))
