import { MOST_SLOTS } from '#appointments/slot_limits'
import { candidatesFor } from '#admin/queries/candidates'
import { missingTutors } from '#admin/queries/fitting_tutors'
import { waitingStudent } from '#admin/queries/waiting_student'
import type { Locale } from '#profiles/queries/shown_person'
import { pairingObstacles } from '#matching/queries/pairing_obstacles'

/** What staff look at to find a tutor for a student: what is asked for, what stands in the way, who could help. */
export async function findTutor(studentId: string, locale: Locale) {
  const student = await waitingStudent(studentId, locale)
  const { first_name: firstName, time_zone: timeZone, level, wishes, needs } = student
  const found = await candidatesFor(student, locale)
  return {
    student: { firstName, timeZone, level, wishes, needs },
    obstacles: await pairingObstacles(studentId),
    mostSlots: MOST_SLOTS,
    ...found,
    missing: found.total === 0 ? await missingTutors(student) : null,
  }
}
