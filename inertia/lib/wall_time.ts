const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Minutes by which the clock of this zone is ahead of UTC at that moment. */
function offsetOf(moment: number, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(moment)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'))
  return Math.round((shown - Math.floor(moment / MINUTE) * MINUTE) / MINUTE)
}

/**
 * The moment at which a wall clock in this zone shows this date and time, the first of two, or null
 * when it never does. Only for showing the other clock while one writes: the server reads for itself.
 */
export function momentOf(date: string, time: string, timeZone: string): Date | null {
  const wall = Date.parse(`${date}T${time}Z`)
  if (Number.isNaN(wall)) return null
  const moments = [wall - DAY, wall + DAY]
    .map((moment) => offsetOf(moment, timeZone))
    .map((offset) => ({ offset, instant: wall - offset * MINUTE }))
    .filter(({ offset, instant }) => offsetOf(instant, timeZone) === offset)
    .map(({ instant }) => instant)
  return moments.length > 0 ? new Date(Math.min(...moments)) : null
}
