import db from '@adonisjs/lucid/services/db'
import type Application from '#profiles/models/application'

export type OwnStudentProfile = {
  level_id: string
  difficulties: string
  accessibility_wishes: string
  school_zone_id: string | null
  needs: { subject_id: string; essential: boolean }[]
}

export type OwnTutorProfile = {
  presentation: string
  occupation: string
  capacity: number
  application_state: Application['state'] | null
  skills: { subject_id: string; lowest_level_id: string; highest_level_id: string }[]
}

/** A student's own profile as its form shows it; null before the first time. */
export async function ownStudentProfile(studentId: string): Promise<OwnStudentProfile | null> {
  const [student, needs] = await Promise.all([
    db
      .from('students')
      .where('id', studentId)
      .select('level_id', 'difficulties', 'accessibility_wishes', 'school_zone_id')
      .first(),
    db.from('needs').where('student_id', studentId).select('subject_id', 'essential'),
  ])
  return student && { ...student, needs }
}

/** A tutor's own profile as its form shows it; null before the first time. */
export async function ownTutorProfile(tutorId: string): Promise<OwnTutorProfile | null> {
  const [tutor, skills] = await Promise.all([
    db
      .from('tutors')
      .leftJoin('applications', 'applications.tutor_id', 'tutors.id')
      .where('tutors.id', tutorId)
      .select('presentation', 'occupation', 'capacity', 'applications.state as application_state')
      .first(),
    db
      .from('skills')
      .join('subjects', 'subjects.id', 'skills.subject_id')
      .where('tutor_id', tutorId)
      .orderBy('subjects.position')
      .select('subject_id', 'lowest_level_id', 'highest_level_id'),
  ])
  return tutor && { ...tutor, skills }
}
