import db from '@adonisjs/lucid/services/db'
import { timeOf } from '#profiles/availability'

/** A student's own profile as its form shows it; null before the first time. */
export async function ownStudentProfile(studentId: string) {
  const [student, needs, availability] = await Promise.all([
    db.from('students').where('id', studentId).select('level_id', 'difficulties').first(),
    db.from('needs').where('student_id', studentId).select('subject_id', 'essential'),
    ownAvailability(studentId),
  ])
  return student && { ...student, needs, availability }
}

/** A tutor's own profile as its form shows it; null before the first time. */
export async function ownTutorProfile(tutorId: string) {
  const [tutor, skills, availability] = await Promise.all([
    db
      .from('tutors')
      .leftJoin('applications', 'applications.tutor_id', 'tutors.id')
      .where('tutors.id', tutorId)
      .select('presentation', 'capacity', 'applications.state as application_state')
      .first(),
    db
      .from('skills')
      .join('subjects', 'subjects.id', 'skills.subject_id')
      .where('tutor_id', tutorId)
      .orderBy('subjects.position')
      .select('subject_id', 'lowest_level_id', 'highest_level_id'),
    ownAvailability(tutorId),
  ])
  return tutor && { ...tutor, skills, availability }
}

async function ownAvailability(userId: string) {
  const rows = await db
    .from('availabilities')
    .where('user_id', userId)
    .orderBy(['weekday', 'starts_minute'])
    .select('weekday', 'starts_minute', 'ends_minute')
  return rows.map((row) => ({
    weekday: row.weekday as number,
    startsAt: timeOf(row.starts_minute),
    endsAt: timeOf(row.ends_minute),
  }))
}
