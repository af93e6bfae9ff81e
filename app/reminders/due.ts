import type { DateTime } from 'luxon'

export type SubjectType = 'homework' | 'appointment' | 'task'
export type Role = 'student' | 'tutor' | 'staff'
export type Person = { userId: string; role: Role }

export type Thing = {
  type: SubjectType
  id: string
  /** When homework or a task is due, or an appointment starts. */
  dueAt: DateTime
  /** When that was set; null where it is not known. */
  since: DateTime | null
  /** Not handed in, not cancelled, not done. */
  open: boolean
  /** Whether its pair may work together now, or the owner of a task is there. */
  working: boolean
  /** Who is reminded of it. */
  people: Person[]
}

/** How many minutes before the due time people are reminded: none, one or several for each kind and role. */
export type Leads = Partial<Record<SubjectType, Partial<Record<Role, number[]>>>>

export type DueReminder = {
  subject: { type: SubjectType; id: string }
  userId: string
  leadMinutes: number
  dueAt: DateTime
}

/**
 * What people are to be reminded of at this moment. Where several leads of a person have begun, only
 * the shortest speaks, so that whoever set homework late, or a scheduler that was down, does not send
 * two at once. A lead whose moment had passed when the due time was set says nothing: whoever set it knows.
 * A due time is a moment: zones and clock changes don't matter here.
 */
export function dueReminders(things: Thing[], now: DateTime, leads: Leads): DueReminder[] {
  return things.flatMap((thing) =>
    thing.people.flatMap(({ userId, role }) => {
      const leadMinutes = leadOf(thing, now, leads[thing.type]?.[role] ?? [])
      if (leadMinutes === null) return []
      const { type, id, dueAt } = thing
      return [{ subject: { type, id }, userId, leadMinutes, dueAt }]
    })
  )
}

/** The lead within which this thing is due now, or null. */
export function leadOf(thing: Thing, now: DateTime, leads: number[]): number | null {
  if (!thing.open || !thing.working || thing.dueAt <= now) return null
  const minutes = thing.dueAt.diff(now).as('minutes')
  const stood = thing.since ? thing.dueAt.diff(thing.since).as('minutes') : Infinity
  const begun = leads.filter((lead) => minutes <= lead && lead <= stood)
  return begun.length > 0 ? Math.min(...begun) : null
}
