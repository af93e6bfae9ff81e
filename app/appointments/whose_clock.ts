import { IANAZone } from 'luxon'

const WEEK = 7 * 24 * 60 * 60 * 1000
const WEEKS_LOOKED_AT = 53
const [VIEWER, OTHER, NOBODY] = ['viewer', 'other', 'nobody'] as const

type Zones = { viewer: string; other: string }

/** Whether two clocks go alike for a year: a time of the day on the one is always the same on the other. */
export function goAlike(zone: string, other: string, from: Date) {
  const [one, two] = [IANAZone.create(zone), IANAZone.create(other)]
  const apart = (week: number) => {
    const moment = from.getTime() + week * WEEK
    return one.offset(moment) - two.offset(moment)
  }
  return Array.from({ length: WEEKS_LOOKED_AT }, (_, week) => apart(week)).every(
    (minutes) => minutes === apart(0)
  )
}

/**
 * For whom a time on the clock of a zone stays the same all the year: for one of the two, or for nobody when whom it
 * followed lives elsewhere now. Null when it does for both, so that there is nothing to say.
 */
export function whoseClock(zone: string, { viewer, other }: Zones, from: Date) {
  const [own, others] = [goAlike(zone, viewer, from), goAlike(zone, other, from)]
  if (own && others) return null
  return own ? VIEWER : others ? OTHER : NOBODY
}
