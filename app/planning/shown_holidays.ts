import type { Holiday } from '#profiles/queries/holidays_of'

export type ShownHoliday = Holiday & {
  /** First names of the students whom it concerns; empty where it concerns all that one has. */
  who: string[]
}

type Student = { id: string; firstName: string }

/**
 * Holidays as a calendar names them: those that two zones have under one name on the same days are one, and of a tutor's
 * several students those are named whom it concerns.
 */
export function shownHolidays(holidays: Holiday[], students: Student[]): ShownHoliday[] {
  const known = new Map<string, Holiday>()
  for (const holiday of holidays) {
    const { kind, nameFr, firstDay, lastDay, studentIds } = holiday
    const key = [kind, nameFr, firstDay, lastDay].join()
    const same = known.get(key)
    known.set(key, { ...holiday, studentIds: [...(same?.studentIds ?? []), ...studentIds] })
  }
  return [...known.values()].map((holiday) => {
    const concerned = students.filter(({ id }) => holiday.studentIds.includes(id))
    const all = concerned.length === students.length
    return { ...holiday, who: all ? [] : concerned.map(({ firstName }) => firstName) }
  })
}
