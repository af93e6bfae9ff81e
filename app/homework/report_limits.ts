import type { DateTime } from 'luxon'
import { settings } from '#core/settings'

/** Until when its tutor may change a report that was written at this moment: as long as staff set it. */
export async function changeableUntil(writtenAt: DateTime): Promise<DateTime> {
  const { reportEditHours: hours } = await settings.get()
  return writtenAt.plus({ hours })
}
