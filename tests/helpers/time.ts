import { DateTime, Settings } from 'luxon'

/** Stops the clock at this moment (ISO, UTC unless it says otherwise) until the test ends. */
export function freezeTime(iso = '2026-11-23T09:00:00Z') {
  const moment = DateTime.fromISO(iso, { zone: 'utc' })
  if (!moment.isValid) throw new Error(`Not a moment: ${iso}`)
  Settings.now = () => moment.toMillis()
  return moment
}

/** Lets the clock run, as it does when a test begins. */
export function unfreezeTime() {
  Settings.now = () => Date.now()
}
