import { clock } from '#core/clock'
import { ownAge } from '#accounts/own_age'
import type User from '#accounts/models/user'
import Level from '#profiles/models/level'
import Tutor from '#profiles/models/tutor'
import Student from '#profiles/models/student'
import Interview from '#profiles/models/interview'
import Application from '#profiles/models/application'
import BackgroundCheck from '#profiles/models/background_check'
import CharterAcceptance from '#profiles/models/charter_acceptance'
import { createWillingGuardian } from '#database/factories/accounts/guardian_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

const ADULT = 18

/** A student with a profile, not waiting for a tutor yet. When active, a guardian has agreed as far as their age needs it. */
export async function createStudent(values: Partial<User> = {}) {
  const user = await createUser({ role: 'student', ...values })
  const level = await Level.query().orderBy('rank').firstOrFail()
  await Student.create({ id: user.id, levelId: level.id })
  if (user.state === 'active' && ownAge(user) < ADULT) await createWillingGuardian(user)
  return user
}

/** An active tutor with a profile, whom the team has not cleared. */
export async function createApplicant(values: Partial<User> = {}) {
  const user = await createUser({ role: 'tutor', birthDate: '1990-01-15', ...values })
  await Tutor.create({ id: user.id, capacity: 2 })
  await Application.create({
    tutorId: user.id,
    state: 'submitted',
    submittedAt: clock.now(),
  })
  return user
}

/** A tutor who may meet students: charter, interview and background check are recorded. */
export async function createTutor(values: Partial<User> = {}) {
  const user = await createApplicant(values)
  const staff = await createStaff()
  await clear(user.id, staff.id)
  return user
}

async function clear(tutorId: string, staffId: string) {
  const today = clock.now()
  await CharterAcceptance.create({
    tutorId,
    version: '2026-09',
    acceptedOn: today.toISODate(),
    recordedBy: staffId,
  })
  await Interview.create({
    tutorId,
    heldOn: today.toISODate(),
    interviewerId: staffId,
    favourable: true,
  })
  await BackgroundCheck.create({
    tutorId,
    kind: 'criminal_record_extract',
    shownOn: today.toISODate(),
    checkerId: staffId,
    favourable: true,
    expiresOn: today.plus({ years: 3 }).toISODate(),
  })
  await Application.query()
    .where('tutor_id', tutorId)
    .update({ state: 'cleared', decided_by: staffId, decided_at: today.toJSDate() })
}
