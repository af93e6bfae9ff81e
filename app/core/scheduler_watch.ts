import { schedulerBeats } from '#core/heartbeat'

const LOOK_EVERY = 5000
/** A scheduler starts after the site, and needs a moment. */
const FIRST_LOOK_AFTER = 15_000

let late = false

/** Whether pages should say that reminders are late: the scheduler was silent when last looked at. */
export const remindersAreLate = () => late

/** Looks after the scheduler for as long as the process lives, so that no page has to ask for it. */
export function watchScheduler() {
  setTimeout(() => setInterval(look, LOOK_EVERY).unref(), FIRST_LOOK_AFTER).unref()
}

/** Looks once. Without a database nothing is known, and pages have worse to tell. */
export async function look() {
  try {
    late = !(await schedulerBeats())
  } catch {
    late = false
  }
}
