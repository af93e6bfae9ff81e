import type { DateTime } from 'luxon'

export type Thing = {
  type: 'homework' | 'appointment'
  id: string
  /** When homework is due, or an appointment starts. */
  dueAt: DateTime
  /** Not handed in, not cancelled. */
  open: boolean
  /** Whether its pair may work together now. */
  working: boolean
  /** Who is reminded of it. */
  userIds: string[]
}

export type DueReminder = {
  subject: { type: Thing['type']; id: string }
  userId: string
  leadMinutes: number
  dueAt: DateTime
}

/**
 * What people are to be reminded of at this moment. A lead is how many minutes before the due time a
 * reminder goes. Where several leads have begun, only the shortest speaks, so that whoever set
 * homework late, or a scheduler that was down, does not send two at once. A due time is a moment:
 * zones and clock changes don't matter here.
 */
export function dueReminders(things: Thing[], now: DateTime, leads: number[]): DueReminder[] {
  return things.flatMap((thing) => {
    const leadMinutes = leadOf(thing, now, leads)
    if (leadMinutes === null) return []
    const { type, id, dueAt } = thing
    return thing.userIds.map((userId) => ({ subject: { type, id }, userId, leadMinutes, dueAt }))
  })
}

/** The lead within which this thing is due now, or null. */
export function leadOf(thing: Thing, now: DateTime, leads: number[]): number | null {
  if (!thing.open || !thing.working || thing.dueAt <= now) return null
  const minutes = thing.dueAt.diff(now).as('minutes')
  const begun = leads.filter((lead) => minutes <= lead)
  return begun.length > 0 ? Math.min(...begun) : null
}
