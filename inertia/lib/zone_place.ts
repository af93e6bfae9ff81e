/** `heure : Belgique`, `Belgium Time`: what CLDR says of a zone by its place (UTS 35, generic location format). */
const SAID: Record<string, RegExp> = { fr: /^heure\s*:\s*(.+)$/, en: /^(.+) Time$/ }

const found = new Map<string, string>()

/**
 * The place that a zone is named after, in somebody's language: the country where it has no other, else the city.
 * Where the language has a shorter name for the hour ("ET"), the city in the zone's own name. Kept: a list has 400.
 */
export function zonePlace(zone: string, locale: string) {
  const key = `${locale} ${zone}`
  const place = found.get(key) ?? saidPlace(zone, locale) ?? cityIn(zone)
  found.set(key, place)
  return place
}

function saidPlace(timeZone: string, locale: string) {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortGeneric' })
  const name = format.formatToParts(0).find(({ type }) => type === 'timeZoneName')
  return SAID[locale]?.exec(name?.value ?? '')?.[1]
}

/** `America/Port-au-Prince` as "Port-au-Prince". */
export const cityIn = (zone: string) => zone.split('/').at(-1)!.replaceAll('_', ' ')

const AT_ONCE = 8

/** Learns the places of many zones a few at a time: each takes a millisecond or two, and the page must answer meanwhile. */
export function learnPlaces(zones: string[], locale: string, done: () => void) {
  const left = [...zones]
  let timer: ReturnType<typeof setTimeout>
  const some = () => {
    for (const zone of left.splice(0, AT_ONCE)) zonePlace(zone, locale)
    if (left.length > 0) timer = setTimeout(some)
    else done()
  }
  timer = setTimeout(some)
  return () => clearTimeout(timer)
}
