import { clock } from '#core/clock'
import type { Range } from '#profiles/ranges'

/**
 * The weeks, Monday to Sunday on this clock, that hold as many hours as the team allows.
 *
 * @param hours when the pair's confirmed hours begin
 */
export function fullWeeks(hours: Date[], perWeek: number, zone: string): Range[] {
  const counts = new Map<number, number>()
  for (const hour of hours) {
    const monday = mondayOf(hour, zone).toMillis()
    counts.set(monday, (counts.get(monday) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count >= perWeek)
    .map(([monday]) => {
      const from = new Date(monday)
      return { from, until: mondayOf(from, zone).plus({ weeks: 1 }).toJSDate() }
    })
}

const mondayOf = (moment: Date, zone: string) => clock.at(moment).setZone(zone).startOf('week')
