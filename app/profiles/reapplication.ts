import { clock } from '#core/clock'
import { settings } from '#core/settings'
import type { DateTime } from 'luxon'

/** The day from which somebody who was refused at this moment may apply again, YYYY-MM-DD; staff set how long it takes. */
export async function reapplyOn(refusedAt: DateTime) {
  const { reapplyAfterDays } = await settings.get()
  return refusedAt.toUTC().plus({ days: reapplyAfterDays }).toISODate()!
}

export const hasCome = (day: string) => day <= clock.now().toISODate()
