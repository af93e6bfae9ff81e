import { clock } from '#core/clock'

const USUAL_DAYS = 7
const USUAL_HOUR = 18
const LOCAL = "yyyy-MM-dd'T'HH:mm"

/** What a form of homework needs of a student's clock: the time there now, and when homework is usually due. */
export function dueTimes(zone: string) {
  const now = clock.now().setZone(zone)
  const usual = now.plus({ days: USUAL_DAYS }).set({ hour: USUAL_HOUR, minute: 0 })
  return { nowLocal: now.toFormat(LOCAL), usualDueLocal: usual.toFormat(LOCAL) }
}
