const MINUTES = { min: 1, h: 60, j: 1440, d: 1440 } as const
type Unit = keyof typeof MINUTES

const LEAD = /^(\d{1,5})\s*(min|h|j|d)$/i
const LEAST = 15
const MOST = 20_160
const AT_MOST = 4

/**
 * Lead times as staff write them: "24 h, 1 h". Nothing means no reminder.
 *
 * @returns minutes, the longest first; null when it can't be understood, or is out of 15 minutes to 14 days.
 */
export function readLeads(text: string): number[] | null {
  const parts = text.split(/[,;]/).map((part) => part.trim())
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
  const [, count, unit] = part.match(LEAD) ?? []
  return unit ? Number(count) * MINUTES[unit.toLowerCase() as Unit] : Number.NaN
}

function wordOf(minutes: number, locale: 'fr' | 'en') {
  const { h: hour, d: day } = MINUTES
  if (minutes > day && minutes % day === 0) return `${minutes / day} ${locale === 'fr' ? 'j' : 'd'}`
  return minutes % hour === 0 ? `${minutes / hour} h` : `${minutes} min`
}
