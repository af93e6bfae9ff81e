import { clock } from '#core/clock'
import Absence from '#profiles/models/absence'
import { createStudent } from '#database/factories/profiles/profile_factory'
import { only, record, type Table } from '#tests/functional/strangers/rows'
import { createPair } from '#database/factories/matching/pair_factory'

/** A tutor as their student sees them. */
async function tutorOfStudent() {
  const { student, tutor } = await createPair()
  return { address: { id: tutor.id }, student }
}

async function absence() {
  const student = await createStudent()
  const day = clock.now().toISODate()
  const { id } = await Absence.create({ userId: student.id, startsOn: day, endsOn: day })
  return { address: { id }, student }
}

export const profiles: Table = {
  'profiles.show': only(['student', 'tutor'], { otherwise: 404 }),
  'profiles.edit': only(['student', 'tutor'], { otherwise: 404 }),
  'student_profiles.update': only(['student']),
  'tutor_profiles.update': only(['tutor']),
  'photos.update': only(['student', 'tutor']),
  'photos.destroy': only(['student', 'tutor']),
  'people.show': record(tutorOfStudent, { student: 'in' }),
  'photos.show': record(tutorOfStudent, { student: 404 }),
  'availabilities.edit': only(['student', 'tutor']),
  'availabilities.update': only(['student', 'tutor']),
  'absences.store': only(['student', 'tutor']),
  'applications.show': only(['tutor']),
  'application_submissions.store': only(['tutor']),
  'application_submissions.destroy': only(['tutor']),
  'charters.show': only(['tutor']),
  'charter_acceptances.store': only(['tutor']),
  'interview_bookings.update': only(['tutor']),
  'interview_bookings.destroy': only(['tutor']),
  'absences.destroy': record(absence, { student: 'in' }),
}
