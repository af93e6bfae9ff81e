import db from '@adonisjs/lucid/services/db'
import { timeOf } from '#profiles/availability'
import type Application from '#profiles/models/application'

type Window = { weekday: number; startsAt: string; endsAt: string }

export type OwnStudentProfile = {
  level_id: string
  difficulties: string
  needs: { subject_id: string; essential: boolean }[]
  availability: Window[]
}

export type OwnTutorProfile = {
  presentation: string
  capacity: number
  application_state: Application['state'] | null
  skills: { subject_id: string; lowest_level_id: string; highest_level_id: string }[]
  availability: Window[]
}

/** A student's own profile as its form shows it; null before the first time. */
export async function ownStudentProfile(studentId: string): Promise<OwnStudentProfile | null> {
  const [student, needs, availability] = await Promise.all([
    db.from('students').where('id', studentId).select('level_id', 'difficulties').first(),
    db.from('needs').where('student_id', studentId).select('subject_id', 'essential'),
    ownAvailability(studentId),
  ])
  return student && { ...student, needs, availability }
}

/** A tutor's own profile as its form shows it; null before the first time. */
export async function ownTutorProfile(tutorId: string): Promise<OwnTutorProfile | null> {
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

async function ownAvailability(userId: string): Promise<Window[]> {
  const rows = await db
    .from('availabilities')
    .where('user_id', userId)
    .orderBy(['weekday', 'starts_minute'])
    .select('weekday', 'starts_minute', 'ends_minute')
  return rows.map((row) => ({
    weekday: row.weekday,
    startsAt: timeOf(row.starts_minute),
    endsAt: timeOf(row.ends_minute),
  }))
}
