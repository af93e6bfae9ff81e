import { clock } from '#core/clock'
import { daysSince } from '#admin/queries/days_since'
import type { Matter } from '#admin/queries/waiting'

/** When a thing waits, in what the page makes a sentence of. */
export function when(dated: Matter['dated'], date: Date) {
  const moment = clock.at(date)
  if (dated === 'until') return { hours: Math.ceil(moment.diff(clock.now()).as('hours')) }
  if (dated === 'at') return { at: moment.toUTC().toISO() }
  if (dated === 'on') return { on: moment.toUTC().toISODate() }
  return { days: daysSince(date) }
}
