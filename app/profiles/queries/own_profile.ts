import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { versionOf } from '#core/version_of'
import type Application from '#profiles/models/application'

export type OwnStudentProfile = {
  level_id: string
  difficulties: string
  accessibility_wishes: string
  school_zone_id: string | null
  needs: { subject_id: string; essential: boolean }[]
  languages: string[]
}

export type OwnTutorProfile = {
  presentation: string
  occupation: string
  capacity: number
  application_state: Application['state'] | null
  skills: { subject_id: string; lowest_level_id: string; highest_level_id: string }[]
  languages: string[]
}

/** A student's own profile as its form shows it; null before the first time. */
export async function ownStudentProfile(
  studentId: string,
  client: QueryClientContract = db.connection()
): Promise<OwnStudentProfile | null> {
  const student = await client
    .from('students')
    .join('users', 'users.id', 'students.id')
    .where('students.id', studentId)
    .select('level_id', 'difficulties', 'accessibility_wishes', 'school_zone_id', 'languages')
    .first()
  if (!student) return null
  const needs = await client
    .from('needs')
    .where('student_id', studentId)
    .orderBy('subject_id')
    .select('subject_id', 'essential')
  return { ...student, needs }
}

/** A tutor's own profile as its form shows it; null before the first time. */
export async function ownTutorProfile(
  tutorId: string,
  client: QueryClientContract = db.connection()
): Promise<OwnTutorProfile | null> {
  const tutor = await client
    .from('tutors')
    .join('users', 'users.id', 'tutors.id')
    .leftJoin('applications', 'applications.tutor_id', 'tutors.id')
    .where('tutors.id', tutorId)
    .select('presentation', 'occupation', 'capacity', 'languages')
    .select('applications.state as application_state')
    .first()
  if (!tutor) return null
  const skills = await client
    .from('skills')
    .join('subjects', 'subjects.id', 'skills.subject_id')
    .where('tutor_id', tutorId)
    .orderBy('subjects.position')
    .select('subject_id', 'lowest_level_id', 'highest_level_id')
  return { ...tutor, skills }
}

/** What a page sends back with what it changed; the order in which things were ticked says nothing. */
export const studentVersion = (profile: OwnStudentProfile | null) =>
  versionOf(
    profile && [
      ...[profile.level_id, profile.difficulties, profile.accessibility_wishes],
      ...[profile.school_zone_id, profile.languages.toSorted()],
      profile.needs.map((need) => `${need.subject_id} ${need.essential}`).toSorted(),
    ]
  )

export const tutorVersion = (profile: Omit<OwnTutorProfile, 'application_state'> | null) =>
  versionOf(
    profile && [
      ...[profile.presentation, profile.occupation, profile.capacity, profile.languages.toSorted()],
      profile.skills
        .map((skill) => [skill.subject_id, skill.lowest_level_id, skill.highest_level_id].join(' '))
        .toSorted(),
    ]
  )
