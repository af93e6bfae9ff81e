import { clock } from '#core/clock'
import type { Range } from '#profiles/ranges'

/** `unlessMoved`: the hours of which one has to leave for the week to hold another; none where it holds too many already. */
export type FullWeek = Range & { unlessMoved: string[] }

type Hour = { id: string; from: Date }

/**
 * The weeks, Monday to Sunday on this clock, that hold as many hours as the team allows.
 *
 * @param hours the pair's confirmed hours, by when they begin
 */
export function fullWeeks(hours: Hour[], perWeek: number, zone: string): FullWeek[] {
  const byWeek = Map.groupBy(hours, ({ from }) => mondayOf(from, zone).toMillis())
  return [...byWeek]
    .filter(([, those]) => those.length >= perWeek)
    .map(([monday, those]) => {
      const from = new Date(monday)
      const until = mondayOf(from, zone).plus({ weeks: 1 }).toJSDate()
      return { from, until, unlessMoved: those.length > perWeek ? [] : those.map(({ id }) => id) }
    })
}

const mondayOf = (moment: Date, zone: string) => clock.at(moment).setZone(zone).startOf('week')
