import type { DateTime } from 'luxon'

export const DUE_GROUPS = ['late', 'today', 'this_week', 'later'] as const
export type DueGroup = (typeof DUE_GROUPS)[number]

const DAYS_OF_A_WEEK = 7

/** Where open homework stands in its list, by the days of the person who looks at it. */
export function dueGroup(dueAt: DateTime, now: DateTime, zone: string): DueGroup {
  if (dueAt < now) return 'late'
  const today = now.setZone(zone).startOf('day')
  const days = dueAt.setZone(zone).startOf('day').diff(today, 'days').days
  if (days < 1) return 'today'
  return days <= DAYS_OF_A_WEEK ? 'this_week' : 'later'
}
