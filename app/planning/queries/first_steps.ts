import db from '@adonisjs/lucid/services/db'
import { guardianConsent, hasReached } from '#accounts/queries/consent_sql'
import type User from '#accounts/models/user'
import { clearedTutors } from '#profiles/queries/cleared_tutors'
import { charterToAccept } from '#profiles/queries/charter_to_accept'
import type Application from '#profiles/models/application'

/** How far somebody without a pair is on the way to a first session. */
export type FirstSteps = {
  role: 'student' | 'tutor'
  waitingForGuardian: boolean
  hasProfile: boolean
  hasAvailability: boolean
  /** Whether a guardian has to authorise the tutoring, and did. */
  guardian: 'not_needed' | 'waiting' | 'done'
  /** A tutor's application, or null before there is one. */
  application: Application['state'] | null
  /** Whether a tutor may meet a student now: the gate says so, whatever the application does. */
  cleared: boolean
  /** Whether a new version of the charter waits for a tutor. */
  charterToAccept: boolean
}

/** What is known about the first steps of this person, in one query. */
export async function firstSteps({ id, role, state }: User): Promise<FirstSteps> {
  const [profile, owner] = role === 'tutor' ? ['skills', 'tutor_id'] : ['needs', 'student_id']
  const row = await db
    .from('users')
    .where('users.id', id)
    .select(db.from(profile).where(owner, id).limit(1).select(owner).as('profile'))
    .select(db.from('availabilities').where('user_id', id).limit(1).select('id').as('availability'))
    .select(db.raw(`${hasReached('guardian_authorisation_age')} AS of_age`))
    .select(db.raw(`${guardianConsent('tutoring')} AS authorised`))
    .select(db.from('applications').where('tutor_id', id).select('state').as('application'))
    .select(clearedTutors().where('tutors.id', id).select('tutors.id').as('cleared'))
    .select(charterToAccept(id))
    .firstOrFail()

  return {
    role: role === 'tutor' ? 'tutor' : 'student',
    waitingForGuardian: state === 'waiting_for_guardian',
    hasProfile: row.profile !== null,
    hasAvailability: row.availability !== null,
    guardian: row.of_age ? 'not_needed' : row.authorised ? 'done' : 'waiting',
    application: row.application,
    cleared: row.cleared !== null,
    charterToAccept: row.charter_to_accept !== null,
  }
}
