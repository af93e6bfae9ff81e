const HOUR = 60
const DAY = 24 * HOUR

const amount = (units: string) => `(?:(\\d{1,5})\\s*(?:${units}))?`
/** "2 jours", "24 h", "1 heure 15 min". */
const LEAD = new RegExp(
  `^${[amount('j|d|jours?|days?'), amount('h|heures?|hours?'), amount('mn|mins?|minutes?')].join('\\s*')}$`,
  'i'
)
/** "1 h 30", where the clock's way of writing leaves the minutes unsaid. */
const HOURS_AND_MINUTES = /^(\d{1,5})\s*(?:h|heures?|hours?)\s*([0-5]\d)$/i
const BETWEEN = /[,;]|\s(?:et|and)\s/i

const LEAST = 15
const MOST = 20_160
const AT_MOST = 4

/**
 * Lead times as staff write them: "24 h, 1 h", "2 jours et 30 minutes". Nothing means no reminder.
 *
 * @returns minutes, the longest first; null when it can't be understood, or is out of 15 minutes to 14 days.
 */
export function readLeads(text: string): number[] | null {
  const parts = text.split(BETWEEN).map((part) => part.trim())
  const written = parts.filter(Boolean)
  const minutes = written.map(minutesOf)
  if (!minutes.every((each) => each >= LEAST && each <= MOST)) return null
  const distinct = [...new Set(minutes)].sort((one, other) => other - one)
  return distinct.length > AT_MOST ? null : distinct
}

/** The same in words, in whole hours or days where they are. */
export const writeLeads = (minutes: number[], locale: 'fr' | 'en') =>
  [...minutes]
    .sort((one, other) => other - one)
    .map((each) => wordOf(each, locale))
    .join(', ')

function minutesOf(part: string) {
  const [, hoursOf, minutesAfter] = part.match(HOURS_AND_MINUTES) ?? []
  if (hoursOf) return Number(hoursOf) * HOUR + Number(minutesAfter)
  const found = part.match(LEAD)
  if (!found) return Number.NaN
  const [days, hours, minutes] = found.slice(1).map((count) => Number(count ?? 0))
  return days * DAY + hours * HOUR + minutes
}

function wordOf(minutes: number, locale: 'fr' | 'en') {
  if (minutes > DAY && minutes % DAY === 0) return `${minutes / DAY} ${locale === 'fr' ? 'j' : 'd'}`
  return minutes % HOUR === 0 ? `${minutes / HOUR} h` : `${minutes} min`
}
